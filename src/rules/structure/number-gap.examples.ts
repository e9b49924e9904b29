// Small tables that the rule structure/number-gap keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const numberGapExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}, {}]),
    exampleTable([{}, { no: '' }, { no: '3' }]),
    exampleTable([{}, { no: '1' }, { no: '3' }]),
    exampleTable([{ no: '（一）' }, { no: '（二）' }, { no: '（三）' }]),
  ],
  fail: [
    { ...exampleTable([{}, { no: '3' }, { no: '4' }]), findings: [{ message: 'gap', cell: 'A3' }] },
    {
      ...exampleTable([{ no: '（九）' }, { no: '（十）' }, { no: '（十二）' }]),
      findings: [{ message: 'gap', cell: 'A4' }],
    },
  ],
};
