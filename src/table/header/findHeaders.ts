// Where on a sheet do headers of duty tables stand? (Seed 000 prints its two-row header seven times, once with an empty cell in it.)

import type { Grid } from '../Grid';
import type { HeaderBlock, HeaderColumn } from './HeaderBlock';
import { headerColumns } from './headerColumns';
import { headingText } from './headingText';
import { headingReader, isEnough, isHeaderRow, kindsOf, type PartReader } from './isHeaderRow';

const MOST_HEADER_ROWS = 4;

/** All header blocks of a sheet from top to bottom, tables side by side apart. Repeated headers are blocks of their own. */
export function findHeaders(grid: Grid): readonly HeaderBlock[] {
  const reader = headingReader();
  const blocks: HeaderBlock[] = [];
  let known = knownWords(new Set());
  let after = 0;
  for (const row of grid.filledRows) {
    if (row <= after) continue;
    if (!isHeaderRow(grid, row, reader) && !repeatsWords(grid, row, known)) continue;
    const from = firstHeaderRow(grid, row, after, reader);
    const to = lastHeaderRow(grid, row, reader, known);
    for (const block of splitSideBySide(grid, from, to, reader)) {
      blocks.push(block);
      known = knownWords(block.words);
    }
    after = to;
  }
  return blocks;
}

/** Words of the header already known, with their first two characters for a cheap look at thousands of rows. */
interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

function knownWords(words: ReadonlySet<string>): KnownWords {
  return { words, heads: new Set([...words].map((word) => word.slice(0, 2))) };
}

/** A row most of whose cells are words of the header already known (at least two of them). */
function repeatsWords(grid: Grid, row: number, known: KnownWords): boolean {
  const columns = grid.filledColumns(row);
  const alike = columns.filter((column) => {
    const printed = grid.text(row, column);
    return printed.length <= 200 && known.heads.has(printed.replace(/\s+/g, '').slice(0, 2));
  });
  if (alike.length < 2 || alike.length * 10 < columns.length * 6) return false;
  const same = alike.filter((column) => known.words.has(headingText(grid.text(row, column)).words)).length;
  return same >= 2 && same * 10 >= columns.length * 6;
}

/** Headers may have a row above with the wide headings only (责任分工 over 牵头 | 配合). */
function firstHeaderRow(grid: Grid, row: number, after: number, read: PartReader): number {
  const above = row - 1;
  if (above <= after || row < 2) return row;
  const columns = grid.filledColumns(above);
  const hangsInto = columns.some((column) => (grid.merge(above, column)?.bottom ?? above) >= row);
  const headings = columns.filter((column) => read(grid.text(above, column))?.kind).length;
  const isHeader =
    columns.length >= 2 && (hangsInto ? headings >= 1 : headings >= 2 && headings === columns.length);
  return isHeader ? firstHeaderRow(grid, above, after, read) : row;
}

/** Further header rows: every cell is a heading or a period, and no single cell spans the whole table. */
function lastHeaderRow(grid: Grid, row: number, read: PartReader, known: KnownWords): number {
  const width = columnSpan(grid, row);
  let to = row;
  for (let next = row + 1; next < row + MOST_HEADER_ROWS; next += 1) {
    const columns = grid.filledColumns(next);
    if (columns.length === 0) {
      if (isCoveredFromAbove(grid, next, width)) to = next;
      else break;
      continue;
    }
    if (hangsFromAbove(grid, { from: row, to }, next, columns, width)) {
      to = next;
      continue;
    }
    const isWide = columns.some((column) => {
      const area = grid.merge(next, column);
      return area !== null && area.right - area.left + 1 > (width.right - width.left + 1) / 2;
    });
    const allHeadings = columns.every((column) => read(grid.text(next, column)) !== null);
    if (
      isWide ||
      !(allHeadings || repeatsWords(grid, next, known)) ||
      looksLikeData(grid, next, columns, width)
    )
      break;
    to = next;
  }
  return to;
}

/** Whatever its words (年度计划投资 | 完成投资): no cell of the first data row is merged with the header rows found so far. */
function hangsFromAbove(
  grid: Grid,
  header: { readonly from: number; readonly to: number },
  row: number,
  own: readonly number[],
  { left, right }: { left: number; right: number },
): boolean {
  let hangs = false;
  for (let column = left; column <= right; column += 1) {
    const area = grid.merge(row, column);
    const heads = own.includes(column) || (area?.top === row && own.includes(area.left));
    if (heads && grid.merge(header.from, column)?.bottom !== header.from) return false;
    if (!heads && (area?.top ?? row) > header.to) return false;
    hangs ||= !heads;
  }
  return hangs;
}

/** One lone word under a header without merges may as well be a group row (重点项目); a second header row fills the gaps the first one left. */
function looksLikeData(
  grid: Grid,
  row: number,
  columns: readonly number[],
  width: { left: number; right: number },
): boolean {
  const [only] = columns;
  if (columns.length !== 1 || only === undefined) return false;
  const isPeriod = /\d/.test(grid.text(row, only));
  return !isPeriod && only === width.left && grid.merge(row, only) === null;
}

function columnSpan(grid: Grid, row: number): { left: number; right: number } {
  const columns = grid.filledColumns(row);
  const right = Math.max(...columns.map((column) => grid.merge(row, column)?.right ?? column));
  return { left: columns[0] ?? 1, right };
}

function isCoveredFromAbove(grid: Grid, row: number, width: { left: number; right: number }): boolean {
  for (let column = width.left; column <= width.right; column += 1) {
    const area = grid.merge(row, column);
    if (!area || area.top >= row) return false;
  }
  return true;
}

/** Two tables beside each other have a column between them with neither heading nor content. */
function splitSideBySide(grid: Grid, from: number, to: number, read: PartReader): HeaderBlock[] {
  const columns = headerColumns(grid, from, to);
  const runs: HeaderColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && column.column === last.column + 1) run.push(column);
    else runs.push([column]);
  }
  const strong = runs.filter((run) => isEnough(kindsOf(run)));
  const parts = strong.length > 1 && strong.length === runs.length && haveTasksEach(runs) ? runs : [columns];
  return parts.map((part) => blockOf(grid, from, to, part, read));
}

function haveTasksEach(runs: readonly (readonly HeaderColumn[])[]): boolean {
  return runs.every((run) =>
    run.some(({ heading }) => heading?.kind === 'text' || heading?.kind === 'indicator'),
  );
}

function blockOf(
  grid: Grid,
  from: number,
  to: number,
  columns: readonly HeaderColumn[],
  read: PartReader,
): HeaderBlock {
  const words = new Set<string>();
  const left = columns[0]?.column ?? 1;
  const right = columns.at(-1)?.column ?? left;
  for (let row = from; row <= to; row += 1) {
    for (const column of grid.filledColumns(row)) {
      if (column >= left && column <= right && read(grid.text(row, column))) {
        words.add(headingText(grid.text(row, column)).words);
      }
    }
  }
  return { from, to, left, right, columns, words };
}
