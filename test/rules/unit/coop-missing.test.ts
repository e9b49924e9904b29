import { coopMissing } from '../../../src/rules/unit/coop-missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(coopMissing, [
  ['answers', exampleTable([{ coop: '无' }, { coop: '—' }, { coop: '/' }])],
  ['no such column', { headings: ['任务内容', '责任单位'], rows: [['扩大学位', '县教育局']] }],
  ['blank in every row is one finding of another rule', exampleTable([{ coop: '' }, { coop: '' }])],
  ['blank in one', exampleTable([{ coop: '　' }, {}]), [{ message: 'missing', cell: 'E2' }]],
]);
