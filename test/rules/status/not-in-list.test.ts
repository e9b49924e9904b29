import { statusNotInList } from '../../../src/rules/status/not-in-list';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(statusNotInList, [
  ['a column of figures', exampleTable([{ status: '300个' }, { status: '12所' }, { status: '已完成' }])],
  ['words of the list', exampleTable([{ status: '基本完成' }, { status: '未启动' }, { status: '未完成' }])],
  ['marks and percents', exampleTable([{ status: '☑' }, { status: '80%' }])],
  ['blank is another rule', exampleTable([{ status: '' }, { status: '无' }])],
  ['in a draft', exampleTable([{ status: '好' }], { state: 'draft' })],
  ['an error value is another rule', exampleTable([{ status: '#N/A' }])],
  [
    'of an earlier period',
    {
      headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况'],
      rows: [['扩大学位', '县教育局', '好', '推进中']],
    },
  ],
  [
    'words that say nothing about it',
    exampleTable([{ status: '好' }, { status: '见附件' }, {}, {}]),
    [
      { message: 'unclear', cell: 'G2' },
      { message: 'unclear', cell: 'G3' },
    ],
  ],
]);
