import { deadlineRunTogether } from '../../../src/rules/deadline/run-together';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineRunTogether, [
  [
    'a separator of any kind',
    exampleTable([
      { deadline: '2022年底；2025年底' },
      { deadline: '2022年底 2025年底' },
      { deadline: '2022年底和2025年底' },
    ]),
  ],
  ['words between', exampleTable([{ deadline: '2022年底前有所突破，2023年底前基本实现' }])],
  ['a date broken over lines', exampleTable([{ deadline: '2022年\n6月底' }])],
  ['a date and a standing duty', exampleTable([{ deadline: '2022年底长期坚持' }])],
  [
    'two months',
    exampleTable([{ deadline: '2022年6月底2022年12月底' }]),
    [{ message: 'together', cell: 'C2' }],
  ],
  [
    'with filler',
    exampleTable([{ deadline: '2022年底前2025年底前完成' }]),
    [{ message: 'together', cell: 'C2' }],
  ],
]);
