import { deadlineImpossible } from '../../../src/rules/deadline/impossible';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineImpossible, [
  ['the last day of February', exampleTable([{ deadline: '2024年2月29日' }, { deadline: '2022年2月底' }])],
  [
    'February 29 in a common year',
    exampleTable([{ deadline: '2022年2月29日' }]),
    [{ message: 'impossible', cell: 'C2' }],
  ],
  ['month 13', exampleTable([{ deadline: '2022年13月底' }]), [{ message: 'impossible', cell: 'C2' }]],
  [
    'an end before its start',
    exampleTable([{ deadline: '2025年—2022年' }]),
    [{ message: 'impossible', cell: 'C2' }],
  ],
]);
