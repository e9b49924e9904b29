// Small tables that the rule deadline/run-together keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineRunTogetherExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ deadline: '2022年底、2025年底' }, { deadline: '2022年底\n2025年底' }]),
    exampleTable([{ deadline: '2022年底并长期坚持' }, { deadline: '2022年—2025年底' }]),
    exampleTable([{ deadline: '6月底前动工，12月底前完工' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { deadline: '2022年底2025年底' }]),
      findings: [{ message: 'together', cell: 'C3' }],
    },
  ],
};
