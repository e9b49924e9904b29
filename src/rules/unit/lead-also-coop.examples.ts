// Small tables that the rule unit/lead-also-coop keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const leadAlsoCoopExamples: RuleExamples = {
  pass: [exampleTable([{}, {}]), exampleTable([{ lead: '县卫健局', coop: '县医保局' }, { coop: '无' }])],
  fail: [
    {
      ...exampleTable([{}, { lead: '县教育局', coop: '县财政局、县教育局' }]),
      findings: [{ message: 'both', cell: 'E3', part: '县教育局' }],
    },
  ],
};
