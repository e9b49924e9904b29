// Is a unit called by another name than the catalog's? Its full name and its short form are both in order.

import { officialRepair } from '../officialRepair';
import type { TaskRule } from '../Rule';
import { quoted, reportUnits } from './unitCells';

export const notCanonical: TaskRule = {
  id: 'unit/not-canonical',
  target: 'task',
  messages: { alias: 'info' },
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
