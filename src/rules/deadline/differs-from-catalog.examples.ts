// Small tables that the rule deadline/differs-from-catalog keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineDiffersFromCatalogExamples: RuleExamples = {
  pass: [
    exampleTable([{ deadline: '2022年12月31日前' }, { deadline: '2022年10月底' }]),
    exampleTable([{ text: '规范食品经营许可审批', deadline: '2023年底' }, {}]),
  ],
  fail: [
    { ...exampleTable([{}, { deadline: '2023年10月底' }]), findings: [{ message: 'differs', cell: 'C3' }] },
  ],
};
