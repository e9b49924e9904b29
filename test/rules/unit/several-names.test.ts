import { severalNames } from '../../../src/rules/unit/several-names';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(severalNames, [
  ['one name throughout', exampleTable([{}, {}, {}])],
  ['an alias is another rule', exampleTable([{ coop: '县发改局' }, { coop: '县发改委' }])],
  ['names that no catalog lists', exampleTable([{ coop: '县民政局' }, { coop: '县水利局' }])],
  [
    'two bodies, each once',
    exampleTable([
      { lead: '县卫健局', coop: '县医保局' },
      { lead: '县卫生健康局', coop: '县医疗保障局' },
      { lead: '县卫健局' },
    ]),
    [
      { message: 'names', cell: 'D3' },
      { message: 'names', cell: 'E3' },
    ],
  ],
]);
