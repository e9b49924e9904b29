import { severalLeads } from '../../../src/rules/unit/several-leads';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(severalLeads, [
  ['one lead named twice', exampleTable([{ lead: '县卫健局、县卫生健康局' }])],
  ['several responsible', { headings: ['任务内容', '责任单位'], rows: [['扩大学位', '县教育局、县财政局']] }],
  ['the cell says so', exampleTable([{ lead: '县教育局、县财政局共同牵头' }])],
  ['three', exampleTable([{ lead: '县教育局\n县财政局 县医保局' }]), [{ message: 'several', cell: 'D2' }]],
]);
