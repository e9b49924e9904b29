// Small tables that the rule unit/several-names keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const severalNamesExamples: RuleExamples = {
  pass: [
    exampleTable([{ lead: '县卫健局' }, { lead: '县卫健局' }]),
    exampleTable([{ lead: '县卫生健康局' }, { lead: '县教育局' }]),
    exampleTable([{ coop: '县发改局' }, { coop: '县发改委' }]),
  ],
  fail: [
    {
      ...exampleTable([{ coop: '县应急局' }, { coop: '县应急管理局' }]),
      findings: [{ message: 'names', cell: 'E3', part: '县应急管理局' }],
    },
    {
      ...exampleTable([{}, { lead: '县卫生健康局' }, { lead: '县卫生健康局' }]),
      findings: [{ message: 'names', cell: 'D3', part: '县卫生健康局' }],
    },
  ],
};
