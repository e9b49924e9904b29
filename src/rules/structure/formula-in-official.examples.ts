// Small tables that the rule structure/formula-in-official keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const formulaInOfficialExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, {}], { formulas: { A2: '=ROW()-1', A3: '=ROW()-1' } }),
    exampleTable([{}, {}], { formulas: { G3: '=IF(F3="","未启动","已完成")' } }),
  ],
  fail: [
    {
      ...exampleTable([{}, {}], { formulas: { C3: '=C2' } }),
      findings: [{ message: 'formula', cell: 'C3' }],
    },
  ],
};
