// Which bodies stand in the unit columns under several names, each name right in itself?

import type { Unit } from '../../language/unit/Unit';
import type { AlikeTasks } from './alikeTasks';
import type { UnitBodies } from './unitBodies';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

/** One body with its names in order of first appearance, and where the second one appears first. */
export interface SeveralNames {
  readonly names: readonly string[];
  readonly task: UnderstoodTask;
  readonly unit: Unit;
}

/** Bodies by catalog id, else by what their names mean; aliases and former names are other rules' matter. */
export function severalNames({ first }: AlikeTasks, { of }: UnitBodies): readonly SeveralNames[] {
  const bodies = new Map<string, { names: string[]; second: { task: UnderstoodTask; unit: Unit } | null }>();
  for (const task of first) {
    for (const unit of [...task.units.lead, ...task.units.coop, ...task.units.responsible]) {
      const meant = of(unit);
      const id = unit.match === 'exact' ? unit.id : meant && `${meant.level} ${meant.key}`;
      if (id === null) continue;
      const body = bodies.get(id) ?? { names: [], second: null };
      bodies.set(id, body);
      if (body.names.includes(unit.clean)) continue;
      body.names.push(unit.clean);
      if (body.names.length === 2) body.second = { task, unit };
    }
  }
  return [...bodies.values()].flatMap(({ names, second }) => (second ? [{ names, ...second }] : []));
}
