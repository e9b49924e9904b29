// Does a name look like a unit of the catalog with one character wrong, missing, doubled or swapped? Candidates are shown, none is taken.

import { unitTypo as words } from '../../messages/zh-CN/rules/unit/typo';
import { officialRepair } from '../officialRepair';
import type { TaskRule } from '../Rule';
import { quoted, reportUnits } from './unitCells';

export const unitTypo: TaskRule = {
  id: 'unit/typo',
  target: 'task',
  reads: 'units',
  messages: { typo: 'warning' },
  words,
  check: (task, { state }) =>
    reportUnits(
      'typo',
      task,
      (unit) => unit.match === 'typo',
      (units, { field }) => ({
        data: { candidates: quoted(units.flatMap((unit) => unit.candidates.map(({ short }) => short))) },
        repairs: units.flatMap((unit) =>
          unit.candidates.map(({ short }) =>
            officialRepair(state, field, [{ span: [unit.start, unit.end], text: short }]),
          ),
        ),
      }),
    ),
};
