// Small tables that the rule official/row-added keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

export const officialRowAddedExamples: RuleExamples = {
  pass: [
    { ...exampleTable([{}, {}, {}]), issued },
    { ...exampleTable([{ no: '5' }, { no: '6' }, { no: '7' }]), issued },
  ],
  fail: [
    {
      ...exampleTable([{}, {}, {}, { text: '扩大普惠性幼儿园学位', lead: '县发改局' }]),
      issued,
      findings: [{ message: 'added', cell: 'B5' }],
    },
  ],
};
