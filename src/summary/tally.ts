// How many of these tasks are done, late, due soon, not fully reported? The TypeScript side of the COUNTIFS.

import { progressClasses, type ProgressClass } from './progressClass';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';

/** Counts over a set of tasks (or of task–unit pairs); the classes add up to `tasks`, the rest are “of these”. */
export interface Tally {
  readonly tasks: number;
  readonly byClass: Readonly<Record<ProgressClass, number>>;
  readonly late: number;
  readonly soon: number;
  readonly gaps: number;
}

/** Counts the given tasks, a task twice if it is given twice. */
export function tally(tasks: readonly SummaryTask[], input: SummaryInput): Tally {
  const counted = { tasks: tasks.length, byClass: classes(() => 0), late: 0, soon: 0, gaps: 0 };
  for (const task of tasks) {
    counted.byClass[task.progressClass] += 1;
    if (task.light === '逾期') counted.late += 1;
    if (isDueSoon(task, input)) counted.soon += 1;
    if (hasGap(task)) counted.gaps += 1;
  }
  return counted;
}

/** A person has set its light, and that holds as of the day. */
export function isSetByPerson({ override }: SummaryTask): boolean {
  return override?.holds ?? false;
}

/** A person has set it to 完成 and 完成情况 says otherwise, or the other way round: 进度 goes by 完成情况 alone. */
export function isSetOtherwise(task: SummaryTask): boolean {
  return isSetByPerson(task) && (task.light === '完成') !== (task.progressClass === '已完成');
}

/** Due between the as-of day and 临近天数 later, and not done; where a person has set the light, 临近 as she said. */
export function isDueSoon(task: SummaryTask, input: SummaryInput): boolean {
  if (isSetByPerson(task)) return task.light === '临近';
  const { daysLeft, progressClass } = task;
  return (
    daysLeft !== null && daysLeft >= 0 && daysLeft <= input.parameters.soonDays && progressClass !== '已完成'
  );
}

/** Progress or status is blank or says nothing. */
export function hasGap({ state }: SummaryTask): boolean {
  return state !== '齐全' && state !== '不适用';
}

/** Column by column: all of them together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const zero: Tally = { tasks: 0, byClass: classes(() => 0), late: 0, soon: 0, gaps: 0 };
  return tallies.reduce((sum, one) => combined(sum, one, 1), zero);
}

/** Column by column: `one` without `other`. */
export function minus(one: Tally, other: Tally): Tally {
  return combined(one, other, -1);
}

function combined(one: Tally, other: Tally, sign: 1 | -1): Tally {
  return {
    tasks: one.tasks + sign * other.tasks,
    byClass: classes((progress) => one.byClass[progress] + sign * other.byClass[progress]),
    late: one.late + sign * other.late,
    soon: one.soon + sign * other.soon,
    gaps: one.gaps + sign * other.gaps,
  };
}

function classes(count: (progress: ProgressClass) => number): Record<ProgressClass, number> {
  const entries = progressClasses.map((progress) => [progress, count(progress)]);
  return Object.fromEntries(entries) as Record<ProgressClass, number>;
}
