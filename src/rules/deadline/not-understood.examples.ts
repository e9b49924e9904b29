// Small tables that the rule deadline/not-understood keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineNotUnderstoodExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ deadline: '2022年6月\n底' }, { deadline: '每季度末' }]),
    exampleTable([{ deadline: '长期坚持' }, { deadline: '' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { deadline: '按上级通知' }]),
      findings: [{ message: 'not-understood', cell: 'C3' }],
    },
    {
      ...exampleTable([{}, { deadline: '2023131日前' }]),
      findings: [{ message: 'damaged', cell: 'C3' }],
    },
  ],
};
