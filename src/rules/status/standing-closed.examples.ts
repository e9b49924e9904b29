// Small tables that the rule status/standing-closed keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const standingClosedExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([
      { deadline: '长期坚持', status: '长期坚持' },
      { deadline: '2022年底并长期坚持', status: '推进中' },
    ]),
  ],
  fail: [
    {
      ...exampleTable([{}, { deadline: '2022年底并长期坚持', status: '已完成' }]),
      findings: [{ message: 'closed', cell: 'G3' }],
    },
  ],
};
