import { officialUnitsChanged } from '../../../src/rules/official/units-changed';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);

testRule(officialUnitsChanged, [
  ['letter for letter', { ...issued, issued }],
  [
    'a helper left out',
    { ...exampleTable([{ coop: '县财政局' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'E2' }],
  ],
  [
    'two units in another order',
    { ...exampleTable([{ coop: '县医保局、县财政局' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'E2' }],
  ],
  [
    'another lead',
    { ...exampleTable([{}, {}, { lead: '县司法局' }]), issued },
    [{ message: 'changed', cell: 'D4', part: '司法' }],
  ],
  [
    'lead and helper exchanged',
    { ...exampleTable([{}, {}, { lead: '县司法局', coop: '县市场监管局' }]), issued },
    [
      { message: 'changed', cell: 'D4' },
      { message: 'changed', cell: 'E4' },
    ],
  ],
  [
    'a line break between units',
    { ...exampleTable([{ coop: '县财政局、\n县医保局' }, {}, {}]), issued },
    [{ message: 'harmless', cell: 'E2' }],
  ],
  [
    'the lead emptied',
    { ...exampleTable([{ lead: '' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'D2' }],
  ],
]);
