// Where may be written: the fill-in cells of an issued table, every cell of one that is still being drafted.

import type { TableState } from '../rules/TableState';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { Area } from '../workbook/address';
import type { WriteScope } from '../workbook/Edit';

/**
 * The scope of a table's sheet. Of an issued table only the cells that units fill in, never a heading and never official text.
 * @example writeScope(table, 'issued') //=> { 责任分工: [{ top: 3, left: 6, bottom: 5, right: 6 }] }
 */
export function writeScope(table: UnderstoodTable, state: TableState): WriteScope {
  return { [table.sheet]: state === 'draft' ? [table.range] : fillInAreas(table) };
}

/** Is the cell (row and column from 1) inside the scope of its sheet? */
export function isInScope(scope: WriteScope, sheet: string, row: number, column: number): boolean {
  return (scope[sheet] ?? []).some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function fillInAreas({ columns, tasks }: UnderstoodTable): readonly Area[] {
  const rows = tasks.map(({ row }) => row);
  return [...columns.progress, ...columns.status].flatMap(({ column }) =>
    runs(rows).map(([top, bottom]) => ({ top, left: column, bottom, right: column })),
  );
}

/** Rows that follow one another, as first and last. */
function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
