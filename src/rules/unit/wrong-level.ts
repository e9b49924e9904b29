// Is a unit named at another level (市财政局 in a district's table) though the same body stands at the table's own level: in the catalog, elsewhere in the table, or as a rule?

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
function ownName(unit: Unit, task: UnderstoodTask, { catalog, facts, table }: RuleContext): string | null {
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
  const own =
    ownNames.get(body.subject) ??
    (isBelow(table.region?.at(-1), ownLevel, body.level) &&
    unit.kind === 'government' &&
    !REACHES.test(body.subject)
      ? `${ownLevel}${unit.clean.slice(body.level.length)}`
      : undefined);
  const isMeant = task.text.raw.includes(unit.clean) || named.some(({ clean }) => clean === own);
  return own === undefined || isMeant ? null : own;
}

/** Bodies that answer for the places below them too. */
const REACHES =
  /自然资源|国土|规划|公安|环境|环保|市场|工商|质量|食品|药品|税|气象|消防|邮政|烟草|电力|海关|金融|银|通信|公积金|城市管理|地震|水文|国家|人民政府/;

/** Where every county has a department of its own, and the table is one's. */
function isBelow(region: string | undefined, own: string | null, level: string): own is string {
  return own === region && own !== null && /[县区旗]/.test(own) && /^[省市州盟县旗]$/.test(level);
}
