import { doneWithoutProgress } from '../../../src/rules/status/done-without-progress';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(doneWithoutProgress, [
  ['done with progress', exampleTable([{}, {}])],
  ['not done and blank', exampleTable([{ progress: '', status: '未启动' }])],
  ['nearly done is not done', exampleTable([{ progress: '', status: '基本完成' }])],
  [
    'no progress column',
    { headings: ['任务内容', '牵头单位', '完成情况'], rows: [['扩大学位', '县教育局', '已完成']] },
  ],
  [
    'done with a dash',
    exampleTable([{ progress: '——', status: '已完成' }]),
    [{ message: 'missing', cell: 'G2' }],
  ],
  [
    'done with set phrases',
    exampleTable([{ progress: '高度重视，扎实推进，成效明显。', status: '已完成' }]),
    [{ message: 'empty', cell: 'G2' }],
  ],
]);
