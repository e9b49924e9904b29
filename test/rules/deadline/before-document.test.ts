import { deadlineBeforeDocument } from '../../../src/rules/deadline/before-document';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineBeforeDocument, [
  ['after the day', exampleTable([{ deadline: '2022年4月底' }], { date: '2022-03-15' })],
  ['on the day', exampleTable([{ deadline: '2022年3月15日' }], { date: '2022-03-15' })],
  ['earlier months of a year alone are no fault', exampleTable([{ deadline: '2022年1月底' }])],
  ['a standing duty goes on', exampleTable([{ deadline: '2021年底并长期坚持' }])],
  ['the last day decides', exampleTable([{ deadline: '2021年底、2023年底' }], { date: '2022-03-15' })],
  [
    'the year before',
    exampleTable([{ deadline: '2021年12月31日' }], { date: '2022-01-01' }),
    [{ message: 'before-day', cell: 'C2' }],
  ],
]);
