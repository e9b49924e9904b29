import { mergeBroken } from '../../../src/rules/structure/merge-broken';
import { testRule } from '../ruleTester';

const headings = ['类别', '任务内容', '完成时限', '牵头单位'];
const rows = [
  ['卫生健康', '建设县域医疗卫生共同体', '2022年底', '县卫健局'],
  ['', '完善分级诊疗制度', '', '县卫健局'],
  ['', '加强基层卫生队伍', '', '县卫健局'],
];

testRule(mergeBroken, [
  ['groups printed on their first row only', { headings, rows: rows }],
  [
    'a merge of the header is none of the column',
    {
      headings: ['类别', '任务内容', '完成时限', '责任分工'],
      rows: [
        ['', '', '', '牵头单位'],
        ['卫生', '推进医共体建设', '2022年底', '县卫健局'],
        ['卫生', '完善分级诊疗制度', '', '县卫健局'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2'],
    },
  ],
  ['a merged group and deadline', { headings, rows, merges: ['A2:A4', 'C2:C4'] }],
  [
    'a blank deadline that opens its group is missing, not broken',
    { headings, rows: [...rows, ['教育', '扩大学位', '', '县教育局']], merges: ['A2:A4', 'C2:C4'] },
  ],
  [
    'group cells that came apart',
    {
      headings,
      rows: [...rows, ['教育', '扩大学位', '2022年底', '县教育局'], ['', '改善校舍', '2022年底', '县教育局']],
      merges: ['A2:A4', 'C2:C4'],
    },
    [{ message: 'group', cell: 'A6' }],
  ],
  [
    'a deadline that came apart',
    {
      headings,
      rows: [...rows, ['教育', '扩大学位', '2022年底', '县教育局'], ['', '改善校舍', '', '县教育局']],
      merges: ['A2:A4', 'A5:A6', 'C2:C4'],
    },
    [{ message: 'deadline', cell: 'C6' }],
  ],
]);
