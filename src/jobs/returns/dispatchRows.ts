// Which rows of the table does a unit's workbook keep?

import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Rows of the table's body, ascending. */
export interface DispatchRows {
  readonly body: { readonly top: number; readonly bottom: number };
  readonly keep: readonly number[];
  readonly drop: readonly number[];
}

/**
 * The tasks asked for, the titles they stand under, and nothing else of the body: no other tasks, no headers repeated on a page.
 * What stands above the first header and below the table stays.
 * @param tasks `index` of the tasks
 */
export function dispatchRows(
  table: UnderstoodTable,
  sheet: SheetSnapshot,
  tasks: ReadonlySet<number>,
): DispatchRows {
  const body = { top: (table.headerRows[0]?.to ?? table.range.top) + 1, bottom: table.range.bottom };
  const taskRows = new Set(table.tasks.map(({ row }) => row));
  const keep = new Set<number>();
  for (const task of table.tasks) {
    if (!tasks.has(task.index)) continue;
    keep.add(task.row);
    for (let row = task.row + 1; row <= lastRowOf(task, sheet) && !taskRows.has(row); row += 1) keep.add(row);
  }
  for (const row of titleRows(table, tasks, taskRows)) keep.add(row);
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, step) => body.top + step);
  return {
    body,
    keep: rows.filter((row) => keep.has(row)),
    drop: rows.filter((row) => !keep.has(row)),
  };
}

/** A task whose text is merged over rows without tasks of their own goes on to the last of them. */
function lastRowOf({ text }: UnderstoodTable['tasks'][number], { merges }: SheetSnapshot): number {
  const area = merges.find(({ top, left }) => top === text.row && left === text.column);
  return area?.bottom ?? text.row;
}

/** Titles printed as rows of their own; one without tasks stands over the titles that follow it. */
function titleRows(
  { groups, tasks: all }: UnderstoodTable,
  tasks: ReadonlySet<number>,
  taskRows: ReadonlySet<number>,
): readonly number[] {
  const used = new Set(all.filter(({ index }) => tasks.has(index)).map(({ group }) => group));
  const withTasks = new Set(all.map(({ group }) => group));
  const isKept = (place: number): boolean => {
    for (let next = place; next < groups.length; next += 1) if (withTasks.has(next)) return used.has(next);
    return false;
  };
  return groups.flatMap(({ row }, place) => (isKept(place) && !taskRows.has(row) ? [row] : []));
}
