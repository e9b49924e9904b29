// How is a task named in formulas and links? By its group and its place there, since 序号 repeats and may be missing.

import type { UnderstoodTable } from '../table/UnderstoodTable';

/** 组号 and 任务标识 of a task. */
export interface TaskKey {
  /** The group's printed number, or its place when numbers are missing or repeat; `''` outside any group. */
  readonly group: string | number;
  readonly key: string;
}

/**
 * Keys in the order of the tasks: `10-2` is the second task of group 10; outside any group `项5`.
 * Each key occurs once.
 */
export function taskKeys(table: Pick<UnderstoodTable, 'groups' | 'tasks'>): readonly TaskKey[] {
  const numbers = groupNumbers(table.groups.map(({ no }) => no));
  const places = new Map<number | null, number>();
  return table.tasks.map(({ group }) => {
    const place = (places.get(group) ?? 0) + 1;
    places.set(group, place);
    const number = group === null ? undefined : numbers[group];
    return number === undefined
      ? { group: '', key: `项${place}` }
      : { group: number, key: `${number}-${place}` };
  });
}

function groupNumbers(printed: readonly (string | null)[]): readonly (string | number)[] {
  const numbers = printed.map((no) => (no !== null && /^[1-9]\d{0,4}$/.test(no) ? Number(no) : no));
  const areUsable =
    numbers.every((no) => no !== null && no !== '') && new Set(numbers).size === numbers.length;
  return numbers.map((no, place) => (areUsable && no !== null ? no : place + 1));
}
