// Small tables that the rule structure/hidden-content keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const hiddenContentExamples: RuleExamples = {
  pass: [exampleTable([{}, {}]), exampleTable([{}, {}], { hiddenRows: [9], hiddenColumns: ['K'] })],
  fail: [
    { ...exampleTable([{}, {}, {}], { hiddenRows: [3, 4] }), findings: [{ message: 'rows', cell: 'A3' }] },
    { ...exampleTable([{}, {}], { hiddenColumns: ['E'] }), findings: [{ message: 'columns', cell: 'E1' }] },
  ],
};
