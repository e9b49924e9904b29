// Small tables that the rule structure/text-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const textMissingExamples: RuleExamples = {
  pass: [exampleTable([{}, {}]), exampleTable([{}, { text: '', no: '' }], { merges: ['B2:B3', 'A2:A3'] })],
  fail: [{ ...exampleTable([{}, { text: '' }, {}]), findings: [{ message: 'missing', cell: 'B3' }] }],
};
