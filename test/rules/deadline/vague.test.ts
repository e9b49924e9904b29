import { deadlineVague } from '../../../src/rules/deadline/vague';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineVague, [
  ['a date beside it', exampleTable([{ deadline: '分阶段实施，2022年底完成' }])],
  ['stages told in the text', exampleTable([{ text: '第一阶段摸底，第二阶段整改', deadline: '分阶段实施' }])],
  ['a date in the text', exampleTable([{ text: '力争到2023年全部完成改造', deadline: '分阶段实施' }])],
  [
    'standing and recurring are not vague',
    exampleTable([{ deadline: '长期坚持' }, { deadline: '每年年底' }]),
  ],
  [
    'a year that is a name is no stage',
    exampleTable([{ text: '落实《2020年版目录》', deadline: '分阶段实施' }]),
    [{ message: 'vague', cell: 'C2' }],
  ],
  ['other words for stages', exampleTable([{ deadline: '分步实施' }]), [{ message: 'vague', cell: 'C2' }]],
]);
