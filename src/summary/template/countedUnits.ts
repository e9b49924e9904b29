// What can be told of each unit: its tasks as lead by class, late, due soon, not fully reported, and as helper.

import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import { tally } from '../tally';
import type { Measure } from './templateHeads';

/** The units of a table with their numbers. */
export interface CountedUnits {
  /** Units that answer for tasks, in protocol order. */
  readonly leads: readonly string[];
  has(name: string): boolean;
  /** Null where there is nothing to tell (a rate of no tasks). */
  value(name: string, measure: Measure): number | null;
}

/** Counts once for all forms of a workbook. */
export function countedUnits(input: SummaryInput): CountedUnits {
  const led = new Map<string, SummaryTask[]>();
  const helped = new Map<string, number>();
  for (const { unit, answers, role, task } of input.rows) {
    if (unit === null) continue;
    if (answers) led.set(unit.name, [...(led.get(unit.name) ?? []), task]);
    if (role === '配合') helped.set(unit.name, (helped.get(unit.name) ?? 0) + 1);
  }
  const tallies = new Map([...led].map(([name, tasks]) => [name, tally(tasks, input)]));
  const none = tally([], input);
  return {
    leads: [...input.order.keys()].filter((name) => led.has(name)),
    has: (name) => led.has(name) || helped.has(name),
    value(name, measure) {
      const { tasks, byClass, late, soon, gaps } = tallies.get(name) ?? none;
      switch (measure) {
        case 'unit':
          return null;
        case 'tasks':
          return tasks;
        case 'coop':
          return helped.get(name) ?? 0;
        case 'done':
          return byClass.已完成;
        case 'doing':
          return byClass.推进中;
        case 'standing':
          return byClass.长期坚持;
        case 'notStarted':
          return byClass.未启动;
        case 'blank':
          return byClass.未填报;
        case 'unclear':
          return byClass.待核对;
        case 'open':
          return tasks - byClass.已完成;
        case 'late':
          return late;
        case 'soon':
          return soon;
        case 'gaps':
          return gaps;
        case 'rate':
          return tasks === 0 ? null : byClass.已完成 / tasks;
      }
    },
  };
}
