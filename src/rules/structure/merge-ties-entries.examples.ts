// Small tables that the rule structure/merge-ties-entries keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const mergeTiesEntriesExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, { no: '', text: '', lead: '县医保局', progress: '' }], {
      merges: ['A2:A3', 'B2:B3', 'F2:F3'],
    }),
  ],
  fail: [
    {
      ...exampleTable([{}, { progress: '' }, { progress: '' }], { merges: ['F2:F4'] }),
      findings: [{ message: 'tied', cell: 'F2' }],
    },
  ],
};
