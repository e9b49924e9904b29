// Small tables that the rule official/row-removed keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

export const officialRowRemovedExamples: RuleExamples = {
  pass: [{ ...exampleTable([{}, {}, {}]), issued }],
  fail: [{ ...exampleTable([{}, {}]), issued, findings: [{ message: 'removed', cell: null }] }],
};
