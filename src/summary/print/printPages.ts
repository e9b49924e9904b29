// Which rows stand on which page of the print copy, how high, and where does a row that is too long go on?

import { fill } from '../../messages/fill';
import { printWords as words } from '../../messages/zh-CN/printSheet';
import { lineCount, linesHeight, rowHeight } from '../rowHeight';
import { splitText } from '../splitText';
import type { PrintRow, PrintTable } from './printRows';

const SIZE = 10.5;
const LINE = SIZE * 1.45;
const PADDING = 8;
/** Highest row: Excel's limit is 409. */
const HIGHEST = 400;
const LOWEST = 36;

/** A cell of a page; `run` as in the table, null where the cell stands for itself. */
export interface PageCell {
  readonly text: string;
  readonly run: number | null;
}

/** A row of a page. */
export interface PageRow {
  readonly line: string | null;
  readonly cells: readonly PageCell[];
  readonly height: number;
}

/** Printable heights: of every page below its head, less on the first. */
export interface PageRoom {
  readonly height: number;
  readonly firstLess: number;
}

/** The pages; every text stands in full on one of them or goes on on the next. */
export function printPages(
  table: PrintTable,
  widths: readonly number[],
  room: PageRoom,
  textColumn: number,
): readonly (readonly PageRow[])[] {
  const lengths = runLengths(table.rows);
  const rows = table.rows.flatMap((row) => pieces(row, widths, lengths, textColumn));
  let pages: PageRow[][] = [];
  let heights = rows.map(({ height }) => height);
  // A run cut by a page's end may need more height than its rows on one page have; heights only grow, so this ends.
  for (let round = 0; round < 5; round++) {
    pages = packed(
      rows.map((row, place) => {
        const height = heights[place] ?? row.height;
        return height === row.height ? row : { ...row, height };
      }),
      room,
    );
    const grown = pages.flatMap((page) => grownHeights(page, widths));
    if (grown.every((height, place) => height === heights[place])) break;
    heights = grown;
  }
  return pages;
}

/** How many rows a run has. */
function runLengths(rows: readonly PrintRow[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { run } of cells) lengths.set(run, (lengths.get(run) ?? 0) + 1);
  }
  return lengths;
}

/** A row, or its pieces: each is low enough for Excel, and together they say everything. */
function pieces(
  { line, cells, task }: PrintRow,
  widths: readonly number[],
  lengths: ReadonlyMap<number, number>,
  textColumn: number,
): PageRow[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (line !== null) return [{ line, cells: [], height: rowHeight([fitted(line, width)], 24, PADDING) }];
  const lines = Math.floor((HIGHEST - PADDING) / LINE);
  const isShared = (run: number) => (lengths.get(run) ?? 0) > 1;
  // Most rows are low enough as they are: their texts are measured once and not taken apart.
  let most = 0;
  const whole = cells.map(({ text, run }, column): PageCell => {
    if (isShared(run)) return { text, run };
    most = Math.max(most, lineCount(fitted(text, widths[column] ?? 0)));
    return { text: withoutEnd(text), run: null };
  });
  if (most <= lines) return [{ line: null, cells: whole, height: linesHeight(most, SIZE, LOWEST, PADDING) }];
  const cut = cells.map(({ text, run }, column) =>
    isShared(run) ? [text] : splitText(text, { width: widths[column] ?? 0, size: SIZE, lines }),
  );
  const count = Math.max(1, ...cut.map((parts) => parts.length));
  return Array.from({ length: count }, (_, part) => {
    const again = task?.no ? fill(words.continuedTask, { no: task.no }) : words.continued;
    const parts = cells.map(({ text, run }, column): PageCell => {
      if (isShared(run)) return { text, run };
      const own = withoutEnd(cut[column]?.[part] ?? '');
      return { text: part > 0 && column === textColumn ? again + own : own, run: null };
    });
    const texts = parts.flatMap(({ text, run }, column) =>
      run === null ? [fitted(text, widths[column] ?? 0)] : [],
    );
    return { line: null, cells: parts, height: rowHeight(texts, LOWEST, PADDING) };
  });
}

/** A break at the end of a text asks for a line that holds nothing. */
function withoutEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function packed(rows: readonly PageRow[], { height, firstLess }: PageRoom): PageRow[][] {
  const pages: PageRow[][] = [[]];
  let left = height - firstLess;
  rows.forEach((row, place) => {
    // The heading of a group stays with the row below it.
    const needed = row.height + (row.line === null ? 0 : (rows[place + 1]?.height ?? 0));
    if (needed > left && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      left = height;
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  });
  return pages;
}

/** Heights of a page's rows, the last row of a run raised where its text needs more than the run has. */
function grownHeights(page: readonly PageRow[], widths: readonly number[]): number[] {
  const heights = page.map(({ height }) => height);
  for (const { column, from, to, text } of runsOf(page)) {
    const needed = lineCount(fitted(text + words.continued, widths[column] ?? 0)) * LINE + PADDING;
    let have = 0;
    for (let place = from; place <= to; place++) have += heights[place] ?? 0;
    if (needed > have) heights[to] = Math.min(HIGHEST, Math.ceil((heights[to] ?? 0) + needed - have));
  }
  return heights;
}

/** A run on one page: cells of a column that are one there. Places from 0. */
export interface PageRun {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly run: number;
}

/** The runs of a page, column by column. */
export function runsOf(page: readonly PageRow[]): readonly PageRun[] {
  const runs: PageRun[] = [];
  const count = Math.max(0, ...page.map(({ cells }) => cells.length));
  for (let column = 0; column < count; column++) {
    for (let from = 0; from < page.length;) {
      const cell = page[from]?.cells[column];
      let to = from;
      if (cell?.run != null) while (page[to + 1]?.cells[column]?.run === cell.run) to++;
      if (cell?.run != null) runs.push({ column, from, to, text: cell.text, run: cell.run });
      from = to + 1;
    }
  }
  return runs;
}

function fitted(text: string, width: number) {
  return { text, width, size: SIZE };
}
