// Small tables that the rule unit/former-name keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const formerNameExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ deadline: '2018年底', lead: '县卫计局' }, { deadline: '2018年底' }], {
      date: '2018-03-01',
    }),
  ],
  fail: [
    {
      ...exampleTable([{}, { coop: '县卫计局' }]),
      findings: [{ message: 'former', cell: 'E3', part: '县卫计局' }],
    },
  ],
};
