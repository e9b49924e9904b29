// Small tables that the rule unit/coop-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const coopMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, { coop: '无' }, { coop: '—' }]),
    exampleTable([{ coop: '县财政局' }, { coop: '' }], { merges: ['E2:E3'] }),
    { headings: ['任务内容', '责任单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
  ],
  fail: [{ ...exampleTable([{}, { coop: '' }]), findings: [{ message: 'missing', cell: 'E3' }] }],
};
