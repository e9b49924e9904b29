// Is a unit named at another level (市财政局 in a district's table) though the same body stands at the table's own level: in the catalog, or elsewhere in the table?

import type { Unit } from '../../language/unit/Unit';
import { wrongLevel as words } from '../../messages/zh-CN/rules/unit/wrong-level';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { officialRepair } from '../officialRepair';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import { quoted, reportUnits } from './unitCells';
import { levelOf, sameBodyHere } from './unitLevel';

export const wrongLevel: TaskRule = {
  id: 'unit/wrong-level',
  target: 'task',
  messages: { level: 'warning' },
  words,
  check(task, context) {
    if (context.facts.rareLevels.size === 0) return [];
    return reportUnits(
      'level',
      task,
      (unit) => ownName(unit, task, context) !== null,
      (units, { field }) => ({
        data: { own: quoted(units.map((unit) => ownName(unit, task, context) ?? '')) },
        repairs: units.map((unit) =>
          officialRepair(context.state, field, [
            { span: [unit.start, unit.end], text: ownName(unit, task, context) ?? unit.clean },
          ]),
        ),
      }),
    );
  },
};

/** What the body is called at the table's own level; null where the unit is right, or its own body answers for the task too. */
function ownName(unit: Unit, task: UnderstoodTask, { catalog, facts }: RuleContext): string | null {
  const { of, ownLevel, ownNames } = facts.bodies;
  const isRare = [of(unit)?.level, levelOf(unit)].some((level) => level && facts.rareLevels.has(level));
  if (!isRare) return null;
  const named = [...task.units.lead, ...task.units.coop, ...task.units.responsible];
  if (catalog) {
    const own = facts.rareLevels.has(levelOf(unit) ?? '') ? sameBodyHere(unit, catalog) : null;
    if (own) return named.some(({ id }) => id === own.id) ? null : own.short;
  }
  const body = of(unit);
  if (!body || body.level === ownLevel || !facts.rareLevels.has(body.level)) return null;
  if (catalog && body.level === catalog.region.prefix) return null;
  const own = ownNames.get(body.subject);
  const isMeant = task.text.raw.includes(unit.clean) || named.some(({ clean }) => clean === own);
  return own === undefined || isMeant ? null : own;
}
