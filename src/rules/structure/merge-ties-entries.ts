// Is one fill-in cell merged over several tasks, so that none has an entry of its own?

import { exampleTable } from '../exampleTable';
import type { TableRule } from '../Rule';

export const mergeTiesEntries: TableRule = {
  id: 'structure/merge-ties-entries',
  target: 'table',
  messages: { tied: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{}, { no: '', text: '', lead: '县医保局', progress: '' }], {
        merges: ['A2:A3', 'B2:B3', 'F2:F3'],
      }),
    ],
    fail: [
      {
        ...exampleTable([{}, { progress: '' }, { progress: '' }], { merges: ['F2:F4'] }),
        findings: [{ message: 'tied', cell: 'F2' }],
      },
    ],
  },
  check: ({ facts }) =>
    facts.tiedEntries.map(({ area, tasks }) => ({
      message: 'tied',
      at: { row: area.top, column: area.left },
      data: { count: tasks.length, first: tasks[0]?.row ?? area.top, last: tasks.at(-1)?.row ?? area.bottom },
    })),
};
