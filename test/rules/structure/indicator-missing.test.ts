import { indicatorMissing } from '../../../src/rules/structure/indicator-missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const headings = ['任务内容', '指标要求', '牵头单位'];

testRule(indicatorMissing, [
  ['no such column', exampleTable([{}, {}])],
  [
    'a dash is an answer',
    {
      headings,
      rows: [
        ['扩大学位', '300个', '县教育局'],
        ['改善校舍', '—', '县教育局'],
      ],
    },
  ],
  [
    'merged with the row above',
    {
      headings,
      rows: [
        ['扩大学位', '300个', '县教育局'],
        ['改善校舍', '', '县教育局'],
      ],
      merges: ['B2:B3'],
    },
  ],
  [
    'blank in every row is one finding of another rule',
    {
      headings,
      rows: [
        ['扩大学位', '', '县教育局'],
        ['改善校舍', '', '县教育局'],
      ],
    },
  ],
  [
    'blank in one row',
    {
      headings,
      rows: [
        ['扩大学位', ' ', '县教育局'],
        ['改善校舍', '12所', '县教育局'],
      ],
    },
    [{ message: 'missing', cell: 'B2' }],
  ],
]);
