// Small tables that the rule deadline/missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ deadline: '2022年底' }, { deadline: '' }], { merges: ['C2:C3'] }),
    exampleTable([{ deadline: '长期坚持' }, { deadline: '分阶段实施' }]),
    { headings: ['任务内容', '牵头单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
  ],
  fail: [
    { ...exampleTable([{}, { deadline: '' }]), findings: [{ message: 'missing', cell: 'C3' }] },
    { ...exampleTable([{}, { deadline: '—' }]), findings: [{ message: 'missing', cell: 'C3' }] },
  ],
};
