// Small tables that the rule official/text-changed keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

export const officialTextChangedExamples: RuleExamples = {
  pass: [
    { ...exampleTable([{}, {}, {}]), issued },
    { ...exampleTable([{}, {}, { lead: '县教育局' }]), issued },
    exampleTable([{}, { text: '实施中小学校舍维修' }, {}]),
  ],
  fail: [
    {
      ...exampleTable([{}, { text: '实施中小学校舍维修' }, {}]),
      issued,
      findings: [{ message: 'changed', cell: 'B3' }],
    },
    {
      ...exampleTable([{ text: '建设县域\n医疗卫生共同体' }, {}, {}]),
      issued,
      findings: [{ message: 'harmless', cell: 'B2' }],
    },
  ],
};
