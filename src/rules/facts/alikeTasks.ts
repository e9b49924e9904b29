// Which tasks say the same in their deadline cell, or in their unit cells? Rules that look at nothing else ask one of them for all.

import type { Field } from '../../table/DutyTable';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';

/** What a rule looks at of a task, and at nothing else but the table. */
export type TaskPart = 'deadline' | 'units';

/** The tasks of a table by what one part of them says. */
export interface AlikeTasks {
  /** Kind of each task, in their order; kinds count from 0. */
  readonly kinds: readonly number[];
  /** The first task of each kind, and how many there are. */
  readonly first: readonly UnderstoodTask[];
  readonly counts: readonly number[];
}

const CELLS = { deadline: ['deadline'], units: ['lead', 'coop', 'responsible'] } as const;
/** More than a sheet has rows, so that two numbers of kinds make one. */
const MOST = 2 ** 26;

/** Tasks are alike when the cells of the part print the same, stand in the same columns and are of the same nature. */
export function alikeTasks({ tasks, columns }: UnderstoodTable, part: TaskPart): AlikeTasks {
  const names = CELLS[part];
  const cells = new Map<string, number>();
  const pairs = new Map<number, number>();
  const numbers = new Map<number, number>();
  const all: { kinds: number[]; first: UnderstoodTask[]; counts: number[] } = {
    kinds: [],
    first: [],
    counts: [],
  };
  for (const task of tasks) {
    let key = 0;
    for (const name of names) {
      const cell = task[name];
      const pair = key * MOST + (cell === null ? 0 : 1 + numberOf(cells, keyOf(cell, columns[name])));
      key = names.length === 1 ? pair : numberOf(pairs, pair);
    }
    const kind = numberOf(numbers, key);
    if (kind === all.first.length) {
      all.first.push(task);
      all.counts.push(0);
    }
    all.kinds.push(kind);
    all.counts[kind] = (all.counts[kind] ?? 0) + 1;
  }
  return all;
}

/** What tells one cell from another; most are plain text in their own column. */
function keyOf({ raw, column, date, error }: Field, own: number | null): string {
  const isPlain = column === own && date === undefined && error === undefined;
  return isPlain ? raw : `${raw}\u0000${column} ${date ?? ''} ${error ?? ''}`;
}

function numberOf<Key>(known: Map<Key, number>, key: Key): number {
  let number = known.get(key);
  if (number === undefined) known.set(key, (number = known.size));
  return number;
}
