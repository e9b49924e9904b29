import { progressMissing } from '../../../src/rules/progress/missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(progressMissing, [
  ['filled', exampleTable([{}, {}])],
  ['in a draft', exampleTable([{ progress: '' }], { state: 'draft' })],
  ['no such column', { headings: ['任务内容', '牵头单位'], rows: [['扩大学位', '县教育局']] }],
  [
    'an earlier period',
    {
      headings: ['任务内容', '牵头单位', '截至6月底进展情况', '截至12月底进展情况'],
      rows: [['扩大学位', '县教育局', '', '已开工。']],
    },
  ],
  [
    'a period that has not ended and that nobody has begun',
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [['扩大学位', '县教育局', '已开工。', '']],
      asOf: '2022-04-10',
    },
  ],
  [
    'every blank one, as a task each',
    exampleTable([{ progress: '' }, { progress: '' }]),
    [
      { message: 'missing', cell: 'F2' },
      { message: 'missing', cell: 'F3' },
    ],
  ],
  [
    'dashes, 无, 暂无, a slash',
    exampleTable([{ progress: '——' }, { progress: '无' }, { progress: '暂无。' }, { progress: '/' }]),
    [2, 3, 4, 5].map((row) => ({ message: 'placeholder', cell: `F${row}` })),
  ],
  [
    'the current period',
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况', '三季度进展情况'],
      rows: [['扩大学位', '县教育局', '已开工。', '', '']],
      asOf: '2022-07-05',
    },
    [{ message: 'missing', cell: 'D2' }],
  ],
  [
    'a running period that others have begun',
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [
        ['扩大学位', '县教育局', '已开工。', '已开工。'],
        ['改善校舍', '县教育局', '已开工。', ''],
      ],
      asOf: '2022-06-20',
    },
    [{ message: 'missing', cell: 'D3' }],
  ],
]);
