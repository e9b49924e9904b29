// Is a unit called by a name it no longer had when the document was issued? In a document of its time the old name is right.

import type { Unit } from '../../language/unit/Unit';
import { formerName as words } from '../../messages/zh-CN/rules/unit/former-name';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import { quoted, reportUnits } from './unitCells';

export const formerName: TaskRule = {
  id: 'unit/former-name',
  target: 'task',
  reads: 'units',
  messages: { former: 'info' },
  words,
  check: (task, context) =>
    reportUnits(
      'former',
      task,
      (unit) => unit.match === 'former' && wasRenamed(unit, context),
      (units) => ({
        data: { successors: quoted(units.map((unit) => unit.successor ?? unit.short ?? unit.clean)) },
      }),
    ),
};

/** Before the document's day, or in a year before its year; without either nobody can tell. */
function wasRenamed(unit: Unit, { catalog, table, date }: RuleContext): boolean {
  if (date === null && table.year === null) return false;
  const known = catalog?.units.find(({ id }) => id === unit.id);
  const until = known?.former.find(({ name }) => name === unit.clean)?.until;
  if (!until) return true;
  return date === null ? Number(until.slice(0, 4)) < (table.year ?? 0) : until < date;
}
