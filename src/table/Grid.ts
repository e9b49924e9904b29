// What stands at a place of a sheet, merges included: the reader's only way to look at a snapshot.

import { cellAt, type SheetSnapshot, type SnapshotCell } from '../workbook/SheetSnapshot';
import type { Area } from '../workbook/address';

/** Read access to a sheet by row and column (from 1). */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Content area; merges are looked at within it only. */
  readonly bounds: Area;
  /** The cell's own content; undefined when blank (blanks and line breaks alone count as blank) or covered by a merge. */
  cell(row: number, column: number): SnapshotCell | undefined;
  /** Displayed text of the cell's own content, `''` when blank. */
  text(row: number, column: number): string;
  /** The merged area that holds the place, null when it is a single cell. */
  merge(row: number, column: number): Area | null;
  /** Displayed text of the cell or of the merged area it belongs to. */
  shown(row: number, column: number): string;
  /** Rows with any own content, ascending. */
  readonly filledRows: readonly number[];
  /** Columns with own content in a row, ascending. */
  filledColumns(row: number): readonly number[];
}

/** Builds the access structure once: time and memory in proportion to content, not to the used range. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const bounds = sheet.usedRange ?? { top: 1, left: 1, bottom: 0, right: 0 };
  const mergesByColumn = indexMerges(sheet.merges, bounds);
  const columnsByRow = new Map<number, number[]>();

  const merge = (row: number, column: number): Area | null => {
    const areas = mergesByColumn.get(column);
    if (!areas) return null;
    const area = areas[lastStartingAtOrBefore(areas, row)];
    return area && row <= area.bottom ? area : null;
  };
  const cell = (row: number, column: number): SnapshotCell | undefined => {
    const found = cellAt(sheet, row, column);
    if (!found || found.text.trim() === '') return undefined;
    const area = merge(row, column);
    return area && (area.top !== row || area.left !== column) ? undefined : found;
  };
  const text = (row: number, column: number): string => cell(row, column)?.text ?? '';

  for (const key of sheet.cells.keys()) {
    const row = Math.floor((key - 1) / 16_384);
    const column = key - row * 16_384;
    if (!cell(row, column)) continue;
    const columns = columnsByRow.get(row);
    if (columns) columns.push(column);
    else columnsByRow.set(row, [column]);
  }
  for (const columns of columnsByRow.values()) columns.sort((a, b) => a - b);
  const filledRows = [...columnsByRow.keys()].sort((a, b) => a - b);

  return {
    sheet,
    bounds,
    cell,
    text,
    merge,
    shown: (row, column) => {
      const area = merge(row, column);
      return area ? text(area.top, area.left) : text(row, column);
    },
    filledRows,
    filledColumns: (row) => columnsByRow.get(row) ?? [],
  };
}

/** Merges of more than one cell by each column they touch inside the bounds, ordered by top row. */
function indexMerges(merges: readonly Area[], bounds: Area): ReadonlyMap<number, Area[]> {
  const byColumn = new Map<number, Area[]>();
  for (const area of merges) {
    const right = Math.min(area.right, bounds.right);
    for (let column = area.left; column <= right; column += 1) {
      const areas = byColumn.get(column);
      if (areas) areas.push(area);
      else byColumn.set(column, [area]);
    }
  }
  for (const areas of byColumn.values()) areas.sort((a, b) => a.top - b.top);
  return byColumn;
}

function lastStartingAtOrBefore(areas: readonly Area[], row: number): number {
  let low = 0;
  let high = areas.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((areas[middle] as Area).top <= row) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
