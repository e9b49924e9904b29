import { textDoubled } from '../../../src/rules/structure/text-doubled';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(textDoubled, [
  [
    'the same opening',
    exampleTable([{ text: '扩大普惠性幼儿园学位300个' }, { text: '扩大普惠性幼儿园学位500个' }]),
  ],
  [
    'a short text in two groups',
    {
      headings: ['类别', '任务内容', '牵头单位'],
      rows: [
        ['教育', '加强督导', '县教育局'],
        ['卫生', '加强督导', '县卫健局'],
      ],
    },
  ],
  [
    'the same task on two rows, merges undone',
    exampleTable([
      { text: '扩大普惠性幼儿园学位', no: '1' },
      { text: '扩大普惠性幼儿园学位', no: '1', lead: '县财政局' },
    ]),
  ],
  [
    'other punctuation and blanks',
    exampleTable([{ text: '扩大普惠性幼儿园学位，改善校舍' }, { text: '扩大普惠性幼儿园学位、 改善校舍。' }]),
    [{ message: 'doubled', cell: 'B3' }],
  ],
  [
    'a short text in one group',
    {
      headings: ['类别', '任务内容', '牵头单位'],
      rows: [
        ['教育', '加强督导', '县教育局'],
        ['教育', '加强督导', '县教育局'],
      ],
    },
    [{ message: 'doubled', cell: 'B3' }],
  ],
  [
    'further down, answered for by another unit',
    {
      headings: ['任务内容', '牵头单位'],
      rows: [
        ['扩大普惠性幼儿园学位', '县教育局'],
        ['实施校舍维修改造工程', '县教育局'],
        ['扩大普惠性幼儿园学位', '县财政局'],
      ],
    },
    [{ message: 'doubled', cell: 'A4' }],
  ],
]);
