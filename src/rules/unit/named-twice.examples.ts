// Small tables that the rule unit/named-twice keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const namedTwiceExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ coop: '县财政局、县医保局、县教育局' }, { coop: '县财政局' }]),
    exampleTable([{ lead: '县卫健局', coop: '县卫健局、县财政局' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { coop: '县应急局、县应急管理局' }]),
      findings: [{ message: 'twice', cell: 'E3', part: '县应急管理局' }],
    },
    {
      ...exampleTable([{}, { coop: '县财政局、县医保局、县财政局' }]),
      findings: [{ message: 'twice', cell: 'E3', part: '县财政局' }],
    },
    {
      ...exampleTable([{}, { coop: '县医保局、县医疗保障局' }]),
      findings: [{ message: 'twice', cell: 'E3', part: '县医疗保障局' }],
    },
  ],
};
