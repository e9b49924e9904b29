// Is a unit named at another level (市财政局 in a district's table) though the catalog has the same body at the table's own level?

import type { Unit } from '../../language/unit/Unit';
import { wrongLevel as words } from '../../messages/zh-CN/rules/unit/wrong-level';
import { officialRepair } from '../officialRepair';
import type { TaskRule } from '../Rule';
import { quoted, reportUnits } from './unitCells';
import { levelOf, sameBodyHere } from './unitLevel';

export const wrongLevel: TaskRule = {
  id: 'unit/wrong-level',
  target: 'task',
  messages: { level: 'warning' },
  words,
  check(task, { catalog, facts, state }) {
    if (!catalog) return [];
    const named = new Set(
      [...task.units.lead, ...task.units.coop, ...task.units.responsible].map(({ id }) => id),
    );
    const meant = (unit: Unit) => {
      const own = facts.rareLevels.has(levelOf(unit) ?? '') ? sameBodyHere(unit, catalog) : null;
      return own && !named.has(own.id) ? own : null;
    };
    return reportUnits(
      'level',
      task,
      (unit) => meant(unit) !== null,
      (units, { field }) => ({
        data: { own: quoted(units.map((unit) => meant(unit)?.short ?? '')) },
        repairs: units.map((unit) =>
          officialRepair(state, field, [
            { span: [unit.start, unit.end], text: meant(unit)?.short ?? unit.clean },
          ]),
        ),
      }),
    );
  },
};
