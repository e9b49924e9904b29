import { statusMissing } from '../../../src/rules/status/missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(statusMissing, [
  ['filled', exampleTable([{}, {}])],
  ['in a draft', exampleTable([{ status: '' }], { state: 'draft' })],
  ['no such column', { headings: ['任务内容', '牵头单位'], rows: [['扩大学位', '县教育局']] }],
  [
    'an earlier period',
    {
      headings: ['任务内容', '牵头单位', '截至6月底完成情况', '截至12月底完成情况'],
      rows: [['扩大学位', '县教育局', '', '推进中']],
    },
  ],
  [
    'a period that has not ended and that nobody has begun',
    {
      headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况'],
      rows: [['扩大学位', '县教育局', '推进中', '']],
      asOf: '2022-04-10',
    },
  ],
  [
    'every blank one, as a task each',
    exampleTable([{ status: '' }, { status: '' }]),
    [
      { message: 'missing', cell: 'G2' },
      { message: 'missing', cell: 'G3' },
    ],
  ],
  [
    'dashes, 无, 暂无, a slash',
    exampleTable([{ status: '——' }, { status: '无' }, { status: '暂无。' }, { status: '/' }]),
    [2, 3, 4, 5].map((row) => ({ message: 'placeholder', cell: `G${row}` })),
  ],
  [
    'the current period',
    {
      headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况', '三季度完成情况'],
      rows: [['扩大学位', '县教育局', '推进中', '', '']],
      asOf: '2022-07-05',
    },
    [{ message: 'missing', cell: 'D2' }],
  ],
  [
    'a running period that others have begun',
    {
      headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况'],
      rows: [
        ['扩大学位', '县教育局', '推进中', '推进中'],
        ['改善校舍', '县教育局', '推进中', ''],
      ],
      asOf: '2022-06-20',
    },
    [{ message: 'missing', cell: 'D3' }],
  ],
]);
