// Small tables that the rule unit/unknown keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const unitUnknownExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ lead: '县卫生健康局' }, { lead: '县委\n组织部' }]),
    exampleTable([{ lead: '各乡镇人民政府' }, { coop: '县直有关部门' }]),
    exampleTable([{ lead: '县水利局' }, { coop: '无' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { lead: '远航互联' }]),
      findings: [{ message: 'unknown', cell: 'D3', part: '远航互联' }],
    },
  ],
};
