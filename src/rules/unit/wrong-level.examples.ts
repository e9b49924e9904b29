// Small tables that the rule unit/wrong-level keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const wrongLevelExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ coop: '市公安局示例分局' }, { coop: '县财政局、市财政局' }]),
    exampleTable([{ coop: '县市场监管局' }, { coop: '省气象局' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { coop: '市财政局' }]),
      findings: [{ message: 'level', cell: 'E3', part: '市财政局' }],
    },
  ],
};
