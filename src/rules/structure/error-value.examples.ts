// Small tables that the rule structure/error-value keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const errorValueExamples: RuleExamples = {
  pass: [exampleTable([{}, {}]), exampleTable([{}, { text: '推进#1楼和#2楼改造' }])],
  fail: [{ ...exampleTable([{}, { lead: '#REF!' }]), findings: [{ message: 'error', cell: 'D3' }] }],
};
