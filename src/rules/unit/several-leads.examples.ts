// Small tables that the rule unit/several-leads keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const severalLeadsExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ lead: '县卫健局、县医保局（共同牵头）' }, {}]),
    { headings: ['任务内容', '责任单位'], rows: [['建设县域医疗卫生共同体', '县卫健局、县医保局']] },
  ],
  fail: [
    {
      ...exampleTable([{}, { lead: '县教育局、县财政局' }]),
      findings: [{ message: 'several', cell: 'D3' }],
    },
  ],
};
