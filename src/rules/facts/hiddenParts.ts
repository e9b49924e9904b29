// Which hidden rows and columns of the table have content?

import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Neighbouring hidden rows or columns with content, as one part; `at` is the first cell with content. */
export interface HiddenPart {
  readonly kind: 'rows' | 'columns';
  readonly first: number;
  readonly last: number;
  readonly at: { readonly row: number; readonly column: number };
}

/** Hidden parts inside the table's range; a hidden cell counts once, as row before column. */
export function hiddenParts(table: UnderstoodTable, sheet: SheetSnapshot): readonly HiddenPart[] {
  const { hiddenRows, hiddenColumns } = sheet;
  if (hiddenRows.size + hiddenColumns.size === 0) return [];
  const { top, left, bottom, right } = table.range;
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const key of sheet.cells.keys()) {
    const { row, column } = keyPosition(key);
    if (row < top || row > bottom || column < left || column > right) continue;
    if (hiddenRows.has(row)) rows.set(row, Math.min(rows.get(row) ?? column, column));
    else if (hiddenColumns.has(column)) columns.set(column, Math.min(columns.get(column) ?? row, row));
  }
  return [
    ...runs(rows).map(({ first, last, cross }) => ({
      kind: 'rows' as const,
      first,
      last,
      at: { row: first, column: cross },
    })),
    ...runs(columns).map(({ first, last, cross }) => ({
      kind: 'columns' as const,
      first,
      last,
      at: { row: cross, column: first },
    })),
  ];
}

/** Neighbours joined; `cross` is where the first of them has its first content. */
function runs(found: ReadonlyMap<number, number>): { first: number; last: number; cross: number }[] {
  const joined: { first: number; last: number; cross: number }[] = [];
  for (const place of [...found.keys()].sort((a, b) => a - b)) {
    const run = joined.at(-1);
    if (run && run.last === place - 1) run.last = place;
    else joined.push({ first: place, last: place, cross: found.get(place) ?? 1 });
  }
  return joined;
}
