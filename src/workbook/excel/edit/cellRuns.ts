// Which changes can be read and written with one call? Cells one under the other.

import { areaAddress } from '../../address';
import type { PlacedChange } from '../../Change';

/** Cells of one column, in rows without a gap. */
export interface CellRun<T extends PlacedChange = PlacedChange> {
  readonly sheet: string;
  readonly address: string;
  readonly changes: readonly T[];
}

/** Longest run: one answer stays small. */
const LONGEST = 500;

/** The changes as runs; every change is in exactly one. */
export function cellRuns<T extends PlacedChange>(changes: readonly T[]): CellRun<T>[] {
  const sorted = [...changes].sort(
    (one, other) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const runs: T[][] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const isNext =
      above?.sheet === change.sheet && above.column === change.column && above.row + 1 === change.row;
    if (run && isNext && run.length < LONGEST) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run): CellRun<T>[] => {
    const [first] = run;
    if (!first) return [];
    const { sheet, row, column } = first;
    const address = areaAddress({ top: row, left: column, bottom: row + run.length - 1, right: column });
    return [{ sheet, address, changes: run }];
  });
}
