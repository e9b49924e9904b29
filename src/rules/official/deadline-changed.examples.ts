// Small tables that the rule official/deadline-changed keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

export const officialDeadlineChangedExamples: RuleExamples = {
  pass: [
    { ...exampleTable([{}, {}, {}]), issued },
    { ...exampleTable([{}, { progress: '已竣工。' }, {}]), issued },
  ],
  fail: [
    {
      ...exampleTable([{}, { deadline: '2022年12月底' }, {}]),
      issued,
      findings: [{ message: 'changed', cell: 'C3', part: '2' }],
    },
    {
      ...exampleTable([{ deadline: '２０２２年底' }, {}, {}]),
      issued,
      findings: [{ message: 'harmless', cell: 'C2' }],
    },
  ],
};
