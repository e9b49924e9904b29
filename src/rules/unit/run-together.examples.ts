// Small tables that the rule unit/run-together keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const unitsRunTogetherExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ coop: '县财政局 县医保局' }, { coop: '县财政局\n县医保局' }]),
    exampleTable([{ coop: '县委\n组织部' }, { coop: '县发展和改革局' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { coop: '县委组织部县委宣传部 县财政局' }]),
      findings: [{ message: 'together', cell: 'E3', part: '县委组织部县委宣传部' }],
    },
  ],
};
