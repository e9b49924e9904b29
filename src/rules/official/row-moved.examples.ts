// Small tables that the rule official/row-moved keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

const [first = [], second = [], third = []] = issued.rows;

export const officialRowMovedExamples: RuleExamples = {
  pass: [
    { ...issued, issued },
    { ...issued, rows: [second, third], issued },
  ],
  fail: [{ ...issued, rows: [third, first, second], issued, findings: [{ message: 'moved', cell: 'B2' }] }],
};
