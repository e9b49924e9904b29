import { deadlineDiffersFromText } from '../../../src/rules/deadline/differs-from-text';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineDiffersFromText, [
  ['nothing dated in the text', exampleTable([{ text: '扩大学位', deadline: '2022年底' }])],
  [
    'no day in the column',
    exampleTable([
      { text: '2022年9月底前完成', deadline: '长期坚持' },
      { text: '2022年9月底前完成', deadline: '' },
    ]),
  ],
  [
    'document numbers and data are no deadlines',
    exampleTable([{ text: '落实国卫办〔2021〕547号文件，2021年投入420元', deadline: '2022年底' }]),
  ],
  [
    'the same last day among several',
    exampleTable([{ text: '2022年6月底前动工，2022年底前完工', deadline: '2022年底' }]),
  ],
  [
    'an earlier day in the column',
    exampleTable([{ text: '到2025年，覆盖率达到90%', deadline: '2022年底' }]),
    [{ message: 'differs', cell: 'C2' }],
  ],
  [
    'in the indicator',
    {
      headings: ['任务内容', '指标要求', '完成时限', '牵头单位'],
      rows: [['扩大学位', '2023年底前达到300个', '2022年底', '县教育局']],
    },
    [{ message: 'differs', cell: 'C2' }],
  ],
]);
