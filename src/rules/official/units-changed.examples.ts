// Small tables that the rule official/units-changed keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const issued = exampleTable([{}, {}, {}]);

export const officialUnitsChangedExamples: RuleExamples = {
  pass: [
    { ...exampleTable([{}, {}, {}]), issued },
    { ...exampleTable([{ deadline: '2023年底' }, {}, {}]), issued },
  ],
  fail: [
    {
      ...exampleTable([{ coop: '县财政局' }, { lead: '县司法局' }, {}]),
      issued,
      findings: [
        { message: 'changed', cell: 'E2' },
        { message: 'changed', cell: 'D3', part: '司法' },
      ],
    },
    {
      ...exampleTable([{ coop: '县财政局、 县医保局' }, {}, {}]),
      issued,
      findings: [{ message: 'harmless', cell: 'E2' }],
    },
  ],
};
