// Which task of the one table is which of the other? By what is the same first, by likeness for the rest.

import type { DutyTask } from '../DutyTable';
import { comparedTasks, type ComparedTask } from './ComparedTask';
import { matchInPlace } from './matchInPlace';
import { matchSimilar } from './matchSimilar';

/** Place in the base table → place in the other; each at most once. */
export type Matches = Map<number, number>;

type Key = (task: ComparedTask) => string | null;

/** From the surest to the weakest; a text that is blank identifies nobody but with everything else the same. */
const keys: readonly Key[] = [
  ({ group, task, units }) => joined(task.text.raw, group, units),
  keyOf(({ group, text, units }) => joined(text, group, units)),
  keyOf(({ text, units }) => joined(text, units)),
  keyOf(({ text, group }) => joined(text, group)),
  keyOf(({ text }) => joined(text)),
  ({ task: { no, text, deadline }, group, units }) =>
    text.raw.trim() === '' ? joined(no ?? '', group, units, deadline?.raw ?? '') : null,
];

/** Time in proportion to the number of tasks; of equal tasks the first goes with the first. */
export function matchTasks<T extends DutyTask>(
  base: Parameters<typeof comparedTasks<T>>[0],
  now: Parameters<typeof comparedTasks<T>>[0],
): Matches {
  const known = new Map<string, string>();
  const before = comparedTasks(base, known);
  const after = comparedTasks(now, known);
  const matches: Matches = new Map();
  const free = { base: new Set(before.keys()), now: new Set(after.keys()) };
  const take = (one: number, other: number): void => {
    matches.set(one, other);
    free.base.delete(one);
    free.now.delete(other);
  };
  for (const key of keys)
    if (free.base.size > 0 && free.now.size > 0) matchEqual(before, after, free, key, take);
  for (const [one, other] of matchSimilar(before, after, free)) take(one, other);
  for (const [one, other] of matchInPlace(before, after, matches, free)) take(one, other);
  return matches;
}

/** Places of tasks that have no counterpart yet, ascending. */
export interface Free {
  readonly base: Set<number>;
  readonly now: Set<number>;
}

function matchEqual(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  free: Free,
  key: Key,
  take: (base: number, now: number) => void,
): void {
  const waiting = new Map<string, number[]>();
  for (const place of [...free.base].reverse()) {
    const own = keyAt(before, place, key);
    if (own === null) continue;
    const places = waiting.get(own);
    if (places) places.push(place);
    else waiting.set(own, [place]);
  }
  for (const place of [...free.now]) {
    const own = keyAt(after, place, key);
    const found = own === null ? undefined : waiting.get(own)?.pop();
    if (found !== undefined) take(found, place);
  }
}

function keyAt(tasks: readonly ComparedTask[], place: number, key: Key): string | null {
  const task = tasks[place];
  return task ? key(task) : null;
}

function keyOf(read: (plain: ReturnType<ComparedTask['plain']>) => string | null): Key {
  return (task) => read(task.plain());
}

function joined(text: string, ...more: readonly string[]): string | null {
  return text.trim() === '' ? null : [text, ...more].join('\u001e');
}
