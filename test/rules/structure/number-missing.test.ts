import { numberMissing } from '../../../src/rules/structure/number-missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(numberMissing, [
  [
    'numbers in the text',
    {
      headings: ['任务内容', '牵头单位'],
      rows: [
        ['1.扩大学位', '县教育局'],
        ['2.改善校舍', '县教育局'],
      ],
    },
  ],
  [
    'no numbers anywhere',
    {
      headings: ['任务内容', '牵头单位'],
      rows: [
        ['扩大学位', '县教育局'],
        ['改善校舍', '县教育局'],
      ],
    },
  ],
  [
    'a number merged with the row above',
    exampleTable([{}, { no: '', text: '', lead: '县医保局' }], { merges: ['A2:A3', 'B2:B3'] }),
  ],
  [
    'the first has none',
    exampleTable([{ no: '' }, { no: '2' }, { no: '3' }]),
    [{ message: 'missing', cell: 'A2' }],
  ],
  [
    'groups are numbered in the column, tasks in the text',
    {
      headings: ['序号', '主要任务', '任务内容', '牵头单位'],
      rows: [
        ['1', '教育', '1.扩大学位', '县教育局'],
        ['', '', '2.改善校舍', '县教育局'],
        ['2', '卫生', '加强基层队伍', '县卫健局'],
        ['', '', '3.完善分级诊疗', '县卫健局'],
      ],
      merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
    },
    [{ message: 'missing', cell: 'C4' }],
  ],
]);
