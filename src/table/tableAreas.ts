// Which header blocks and rows belong to one table, and where does the next table on the sheet begin?

import type { Grid } from './Grid';
import type { HeaderBlock } from './header/HeaderBlock';
import { otherListBelow } from './otherListBelow';
import { linesOf, startsNewTable, titleAmong } from './title';

/** One table's part of a sheet, before its columns are understood. */
export interface TableArea {
  readonly header: HeaderBlock;
  readonly repeats: readonly HeaderBlock[];
  /** Rows of each repeated header with the title printed again above it. */
  readonly pageTops: readonly { readonly from: number; readonly to: number }[];
  /** First row of the lines above the header that belong to it. */
  readonly linesFrom: number;
  /** Last row that may belong to the table. */
  readonly lastRow: number;
}

/** Groups header blocks into tables, top to bottom; tables side by side are told apart by their columns. */
export function tableAreas(grid: Grid, blocks: readonly HeaderBlock[]): readonly TableArea[] {
  const areas: { header: HeaderBlock; repeats: HeaderBlock[]; linesFrom: number }[] = [];
  for (const block of blocks) {
    const above = areas.findLast((area) => overlaps(area.header, block));
    if (above && isSameTable(grid, above.header, above.repeats.at(-1) ?? above.header, block)) {
      above.repeats.push(block);
      continue;
    }
    areas.push({
      header: block,
      repeats: [],
      linesFrom: firstLine(grid, block, above?.repeats.at(-1) ?? above?.header),
    });
  }
  return areas.map((area) => {
    const next = areas.find(
      (other) => other.header.from > area.header.from && overlaps(other.header, area.header),
    );
    const title = titleAmong(linesOf(grid, area.linesFrom, area.header.from - 1))?.text ?? '';
    const pageTops = area.repeats.map((block) => ({ from: pageTop(grid, block, title), to: block.to }));
    const last = next ? next.linesFrom - 1 : grid.bounds.bottom;
    return { ...area, pageTops, lastRow: otherListBelow(grid, area, pageTops, last) - 1 };
  });
}

function overlaps(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The same headings again are a page's repeated header, unless another table's title stands above them. */
function isSameTable(grid: Grid, first: HeaderBlock, last: HeaderBlock, next: HeaderBlock): boolean {
  const words = [...next.words];
  const same = words.filter((word) => first.words.has(word)).length;
  if (words.length === 0 || same * 10 < words.length * 6 || same * 2 < first.words.size) return false;
  const between = titleLines(grid, last.to + 1, next);
  const title = titleAmong(linesOf(grid, 1, first.from - 1))?.text ?? '';
  const newTitle = between.find((text) => startsNewTable(text) && !isContinuation(text, title));
  return newTitle === undefined;
}

/** First row of the lone lines above a repeated header that print the title again (…表（续表）). */
function pageTop(grid: Grid, block: HeaderBlock, title: string): number {
  let from = block.from;
  for (let row = block.from - 1; row > 0; row -= 1) {
    const texts = new Set(grid.filledColumns(row).map((column) => grid.text(row, column).trim()));
    const [only] = texts;
    if (texts.size > 1 || (only !== undefined && !isContinuation(only, title))) break;
    if (only !== undefined) from = row;
  }
  return from;
}

function isContinuation(text: string, title: string): boolean {
  const plain = (value: string): string => value.replace(/\s|[（(]续表?[）)]|续表/g, '');
  return (
    /^[（(]?续表?|续表?[）)]?$/.test(text.trim()) ||
    plain(text) === plain(title) ||
    /^附(?:件|表|录)\s*\d*$/.test(text.trim())
  );
}

/** Texts of the rows right above a header that hold one text only, nearest last. */
function titleLines(grid: Grid, from: number, header: HeaderBlock): string[] {
  const lines: string[] = [];
  for (let row = header.from - 1; row >= from; row -= 1) {
    const texts = new Set(grid.filledColumns(row).map((column) => grid.text(row, column).trim()));
    if (texts.size > 1) break;
    const [only] = texts;
    if (only !== undefined) lines.unshift(only);
  }
  return lines;
}

/** First of the lone lines above a header that head it, below the table before. */
function firstLine(grid: Grid, header: HeaderBlock, before: HeaderBlock | undefined): number {
  if (!before) return 1;
  let first = header.from;
  for (let row = header.from - 1; row > before.to; row -= 1) {
    const texts = new Set(grid.filledColumns(row).map((column) => grid.text(row, column).trim()));
    if (texts.size > 1) break;
    const [only] = texts;
    if (only !== undefined && startsNewTable(only)) first = row;
    if (only !== undefined && !startsNewTable(only) && first < header.from) break;
  }
  return first;
}
