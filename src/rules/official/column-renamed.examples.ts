// Small tables that the rule official/column-renamed keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

const headings = (lead: string): readonly string[] =>
  issued.headings.map((heading) => (heading === '牵头单位' ? lead : heading));

export const officialColumnRenamedExamples: RuleExamples = {
  pass: [
    { ...issued, issued },
    { ...issued, headings: headings('牵头\n单位'), issued },
  ],
  fail: [
    { ...issued, headings: headings('主办单位'), issued, findings: [{ message: 'renamed', cell: 'D1' }] },
    {
      headings: issued.headings.slice(0, 6),
      rows: issued.rows.map((row) => row.slice(0, 6)),
      issued,
      findings: [{ message: 'lost', cell: null }],
    },
  ],
};
