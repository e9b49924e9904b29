// Small tables that the rule status/late-without-reason keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const statusLateWithoutReasonExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([
      {},
      { status: '推进中', progress: '12所学校已完成9所，因暴雨停工2个月，其余3所明年3月完工。' },
    ]),
    exampleTable([{ deadline: '2022年6月底并长期坚持', status: '长期坚持' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { status: '推进中', progress: '12所学校已完成9所。' }]),
      findings: [{ message: 'late', cell: 'G3' }],
    },
  ],
};
