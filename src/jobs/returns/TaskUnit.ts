// Which units has a task, in which order are they named, and whose status counts first?

import type { Catalog } from '../../catalog/Catalog';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { unitKey } from '../catalog/unitKey';
import { fillUnits } from '../fill/fillUnits';

/** A unit of a task. */
export interface TaskUnit {
  /** The same for all names of one body. */
  readonly key: string;
  /** 0: leads, or is responsible where nobody leads; 1: responsible beside a lead, or helps. */
  readonly rank: 0 | 1;
}

/**
 * Units of a task, each once, in printed order: lead, helpers, responsible ones.
 * @example taskUnits(task) //=> [{ key: '区教育局', rank: 0 }, { key: '区财政局', rank: 1 }]
 */
export function taskUnits({ units }: Pick<UnderstoodTask, 'units'>): readonly TaskUnit[] {
  const named = new Map<string, TaskUnit>();
  const principal = units.lead.length > 0 ? 'lead' : 'responsible';
  for (const role of ['lead', 'coop', 'responsible'] as const)
    for (const unit of units[role]) {
      const key = unitKey(unit);
      if (!unit.collective && !named.has(key)) named.set(key, { key, rank: role === principal ? 0 : 1 });
    }
  return [...named.values()];
}

/** A unit of the table with its tasks. */
export interface ReportingUnit {
  readonly key: string;
  /** As tables print it. */
  readonly name: string;
  readonly names: readonly string[];
  readonly tasks: readonly UnderstoodTask[];
  /** `index` of the tasks it leads or is responsible for. */
  readonly principal: ReadonlySet<number>;
}

/** Every body that has to report, those with most tasks first; collective references are none. */
export function reportingUnits(table: UnderstoodTable, catalog: Catalog | null): readonly ReportingUnit[] {
  const tasksOf = new Map<string, UnderstoodTask[]>();
  const principal = new Map<string, Set<number>>();
  for (const task of table.tasks)
    for (const { key, rank } of taskUnits(task)) {
      tasksOf.set(key, [...(tasksOf.get(key) ?? []), task]);
      if (rank === 0) principal.set(key, (principal.get(key) ?? new Set()).add(task.index));
    }
  return fillUnits(table, catalog).flatMap(({ key, name, names }) => {
    const tasks = tasksOf.get(key);
    return tasks ? [{ key, name, names, tasks, principal: principal.get(key) ?? new Set<number>() }] : [];
  });
}
