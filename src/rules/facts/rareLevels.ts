// Which level words stand here and there only? A table that names many units of another level means them.

import type { AlikeTasks } from './alikeTasks';
import type { UnitBodies } from './unitBodies';
import { levelOf } from '../unit/unitLevel';

/** Level words of at most a quarter of the table's units. */
export function rareLevels({ first, counts }: AlikeTasks, { of }: UnitBodies): ReadonlySet<string> {
  const levels = new Map<string, number>();
  let all = 0;
  first.forEach(({ units }, kind) => {
    const times = counts[kind] ?? 0;
    for (const unit of [...units.lead, ...units.coop, ...units.responsible]) {
      all += times;
      const level = of(unit)?.level ?? levelOf(unit);
      if (level !== null) levels.set(level, (levels.get(level) ?? 0) + times);
    }
  });
  return new Set([...levels].filter(([, count]) => count * 4 <= all).map(([level]) => level));
}
