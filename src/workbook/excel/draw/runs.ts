// Which rectangles of cells say the same? One call to Excel per rectangle instead of one per cell.

import type { Area } from '../../address';

/** A rectangle of equal entries. */
export interface Run<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Rectangles of equal, non-null entries of a grid whose first cell is A1: runs along a row, joined downwards where the next row has the same run.
 * @example runsOf([['a', 'a'], ['a', 'a']]) //=> [{ area: A1:B2, value: 'a' }]
 */
export function runsOf<T extends string | number | boolean>(
  grid: readonly (readonly (T | null)[])[],
): Run<T>[] {
  const done: Run<T>[] = [];
  let open = new Map<string, Run<T>>();
  grid.forEach((row, place) => {
    const next = new Map<string, Run<T>>();
    for (const { left, right, value } of rowRuns(row)) {
      const key = `${left}:${right}:${String(value)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, { value, area: { top: above?.area.top ?? place + 1, left, bottom: place + 1, right } });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function rowRuns<T>(row: readonly (T | null)[]): { left: number; right: number; value: T }[] {
  const runs: { left: number; right: number; value: T }[] = [];
  row.forEach((value, place) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last && last.right === place && last.value === value) last.right = place + 1;
    else runs.push({ left: place + 1, right: place + 1, value });
  });
  return runs;
}
