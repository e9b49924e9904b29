// Which level words stand here and there only? A table that names many units of another level means them.

import type { UnitBodies } from './unitBodies';
import { levelOf } from '../unit/unitLevel';
import type { UnderstoodTable } from '../../table/UnderstoodTable';

/** Level words of at most a quarter of the table's units. */
export function rareLevels({ tasks }: UnderstoodTable, { of }: UnitBodies): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { units } of tasks) {
    for (const unit of [...units.lead, ...units.coop, ...units.responsible]) {
      all += 1;
      const level = of(unit)?.level ?? levelOf(unit);
      if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count * 4 <= all).map(([level]) => level));
}
