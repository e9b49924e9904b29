// Is a unit called by another name than the catalog's? Its full name and its short form are both in order.

import { exampleTable } from '../exampleTable';
import { officialRepair } from '../officialRepair';
import type { TaskRule } from '../Rule';
import { quoted, reportUnits } from './unitCells';

export const notCanonical: TaskRule = {
  id: 'unit/not-canonical',
  target: 'task',
  messages: { alias: 'info' },
  examples: {
    pass: [exampleTable([{}, {}]), exampleTable([{ lead: '县发改局' }, { lead: '县发展和改革局' }])],
    fail: [
      {
        ...exampleTable([{}, { coop: '县财政局、县发改委' }]),
        findings: [{ message: 'alias', cell: 'E3', part: '县发改委' }],
      },
    ],
  },
  check: (task, { state }) =>
    reportUnits(
      'alias',
      task,
      (unit) => unit.match === 'alias',
      (units, { field }) => ({
        data: { canonical: quoted(units.map((unit) => unit.short ?? unit.clean)) },
        repairs: [
          officialRepair(
            state,
            field,
            units.map((unit) => ({ span: [unit.start, unit.end], text: unit.short ?? unit.clean })),
          ),
        ],
      }),
    ),
};
