// Small tables that the rule status/not-in-list keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const statusNotInListExamples: RuleExamples = {
  pass: [
    exampleTable([{ status: '已完成' }, { status: '推进中' }, { status: '长期坚持' }]),
    exampleTable([{ status: '√' }, { status: '100%' }, { status: '已完成（90%）' }]),
    exampleTable([{ status: '' }, { status: '—' }]),
    exampleTable([{ status: '13.1亿元' }, { status: '2.4亿元' }]),
  ],
  fail: [{ ...exampleTable([{}, { status: '领导已阅' }]), findings: [{ message: 'unclear', cell: 'G3' }] }],
};
