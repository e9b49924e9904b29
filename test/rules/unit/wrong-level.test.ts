import { wrongLevel } from '../../../src/rules/unit/wrong-level';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(wrongLevel, [
  ['own level', exampleTable([{ lead: '县财政局' }, { coop: '县民政局' }])],
  ['a body the catalog has not at this level', exampleTable([{ coop: '市气象局' }])],
  ['both levels named on purpose', exampleTable([{ lead: '县教育局', coop: '市教育局' }])],
  ['a place is named', exampleTable([{ coop: '示例市财政局' }])],
  [
    'many units of the other level',
    exampleTable([
      { lead: '市财政局', coop: '市教育局' },
      { lead: '市司法局', coop: '县财政局' },
    ]),
  ],
  ['a name that begins with 市 by chance', exampleTable([{ lead: '县市场监管局' }, {}])],
  [
    'the level above',
    exampleTable([{}, { lead: '市教育局' }]),
    [{ message: 'level', cell: 'D3', part: '市教育局' }],
  ],
  [
    'in full',
    exampleTable([{}, { coop: '区发展和改革局' }]),
    [{ message: 'level', cell: 'E3', part: '区发展和改革局' }],
  ],
]);
