// Small tables that the rule deadline/before-document keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineBeforeDocumentExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ deadline: '2022年3月底' }, { deadline: '2022年2月底2022年底' }], {
      date: '2022-03-15',
    }),
    exampleTable([{ deadline: '每年年底' }, { deadline: '长期坚持' }], { date: '2022-03-15' }),
  ],
  fail: [
    {
      ...exampleTable([{}, { deadline: '2022年2月底' }], { date: '2022-03-15' }),
      findings: [{ message: 'before-day', cell: 'C3' }],
    },
    { ...exampleTable([{}, { deadline: '2021年底' }]), findings: [{ message: 'before-year', cell: 'C3' }] },
  ],
};
