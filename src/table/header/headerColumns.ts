// The columns of a header with their printed parts, outermost first, merges and undone merges alike.

import type { Grid } from '../Grid';
import type { HeaderColumn } from './HeaderBlock';
import { readHeading } from './readHeading';

/** Every column between the first and last heading that has a heading, its own or a wide one's. */
export function headerColumns(grid: Grid, from: number, to: number): HeaderColumn[] {
  let left = Infinity;
  let right = 0;
  for (let row = from; row <= to; row += 1) {
    for (const column of grid.filledColumns(row)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.merge(row, column)?.right ?? column);
    }
  }
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const found = headerColumn(grid, from, to, column, left);
    if (found) columns.push(found);
  }
  return columns;
}

function headerColumn(
  grid: Grid,
  from: number,
  to: number,
  column: number,
  left: number,
): HeaderColumn | null {
  const parts: string[] = [];
  let place = { row: from, cellColumn: column };
  let parentColumn = column;
  for (let row = from; row <= to; row += 1) {
    const start = spanStart(grid, row, column, left, to);
    if (start === null) continue;
    const area = grid.merge(row, start);
    const printed = area ? grid.text(area.top, area.left) : grid.text(row, start);
    if (printed === '' || parts.at(-1) === printed) continue;
    if (parts.length === 0) parentColumn = area?.left ?? start;
    parts.push(printed);
    place = { row: area?.top ?? row, cellColumn: area?.left ?? start };
  }
  return parts.length === 0 ? null : { column, parts, heading: readHeading(parts), ...place, parentColumn };
}

/** The column whose cell heads this place: its own, or, where merges were undone, the wide heading to the left of a blank. */
function spanStart(grid: Grid, row: number, column: number, left: number, to: number): number | null {
  if (grid.merge(row, column) || grid.text(row, column) !== '') return column;
  if (row === to) return null;
  for (let start = column - 1; start >= left; start -= 1) {
    if (grid.merge(row, start)) return null;
    if (grid.text(row, start) === '') continue;
    const below = grid.text(row + 1, start);
    return below !== '' && below !== grid.text(row, start) ? start : null;
  }
  return null;
}
