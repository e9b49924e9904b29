// Small tables that the rule deadline/impossible keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineImpossibleExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ deadline: '2022年6月30日' }, { deadline: '2024年2月29日前' }]),
    exampleTable([{ deadline: '2022年—2025年底' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { deadline: '2022年6月31日' }]),
      findings: [{ message: 'impossible', cell: 'C3' }],
    },
  ],
};
