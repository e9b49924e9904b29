// Small tables that the rule unit/collective-only keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const collectiveOnlyExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ lead: '县卫健局、各乡镇人民政府' }, { coop: '县直有关部门' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { lead: '各乡镇人民政府' }]),
      findings: [{ message: 'collective', cell: 'D3' }],
    },
  ],
};
