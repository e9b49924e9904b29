import { columnDoubled } from '../../../src/rules/structure/column-doubled';
import { testRule } from '../ruleTester';

testRule(columnDoubled, [
  [
    'one progress column a quarter',
    {
      headings: ['任务内容', '牵头单位', '一季度进展', '二季度进展', '三季度进展'],
      rows: [['扩大学位', '县教育局', '', '', '']],
    },
  ],
  [
    'lead and responsible are two kinds',
    {
      headings: ['任务内容', '牵头单位', '责任单位', '完成时限'],
      rows: [['扩大学位', '县教育局', '县财政局', '2022年底']],
    },
  ],
  [
    'two deadlines columns',
    {
      headings: ['任务内容', '完成时限', '牵头单位', '完成时限'],
      rows: [['扩大学位', '2022年底', '县教育局', '2023年底']],
    },
    [{ message: 'doubled', cell: 'D1' }],
  ],
]);
