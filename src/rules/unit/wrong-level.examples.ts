// Small tables that the rule unit/wrong-level keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const wrongLevelExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ coop: '市公安局示例分局' }, { coop: '县财政局、市财政局' }]),
    exampleTable([{ coop: '县市场监管局' }, { coop: '省气象局' }]),
    exampleTable([
      { text: '配合市农业农村局开展土壤普查', coop: '市农业农村局' },
      { lead: '县农业农村局' },
      { lead: '县教育局' },
    ]),
  ],
  fail: [
    {
      ...exampleTable([{ coop: '市农业农村局' }, { lead: '县农业农村局' }, { lead: '县教育局' }]),
      findings: [{ message: 'level', cell: 'E2', part: '市农业农村局' }],
    },
    {
      ...exampleTable([{}, { coop: '市财政局' }]),
      findings: [{ message: 'level', cell: 'E3', part: '市财政局' }],
    },
  ],
};
