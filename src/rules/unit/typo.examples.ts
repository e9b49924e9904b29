// Small tables that the rule unit/typo keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const unitTypoExamples: RuleExamples = {
  pass: [exampleTable([{}, {}]), exampleTable([{ lead: '县卫生健康局' }, { lead: '县民政局' }])],
  fail: [
    {
      ...exampleTable([{}, { coop: '县财正局' }]),
      findings: [{ message: 'typo', cell: 'E3', part: '县财正局' }],
    },
  ],
};
