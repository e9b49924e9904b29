// Small tables that the rule deadline/vague keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineVagueExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, { text: '分阶段实施校舍改造，2022年6月底前完成6所', deadline: '分阶段实施' }]),
    exampleTable([{}, { deadline: '长期坚持' }]),
  ],
  fail: [
    { ...exampleTable([{}, { deadline: '分阶段\n实施' }]), findings: [{ message: 'vague', cell: 'C3' }] },
  ],
};
