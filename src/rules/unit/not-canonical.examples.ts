// Small tables that the rule unit/not-canonical keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const notCanonicalExamples: RuleExamples = {
  pass: [exampleTable([{}, {}]), exampleTable([{ lead: '县发改局' }, { lead: '县发展和改革局' }])],
  fail: [
    {
      ...exampleTable([{}, { coop: '县财政局、县发改委' }]),
      findings: [{ message: 'alias', cell: 'E3', part: '县发改委' }],
    },
    {
      ...exampleTable([{}, { coop: '县财政局、县医健总院' }]),
      findings: [{ message: 'judged', cell: 'E3', part: '县医健总院' }],
    },
  ],
};
