// Where below a table does a list begin that is none (附件2 over 序号 | 单位 | 联络员 | 电话)?

import type { Grid } from './Grid';
import type { HeaderBlock } from './header/HeaderBlock';
import { headingText } from './header/headingText';
import { readHeadingPart } from './header/readHeading';
import { isAttachmentMark } from './title';

/** Headings are short; a task's cells are not. */
const LONGEST_HEAD = 12;

/**
 * First row of the next list between a table's last header and `last`, its own title lines included; `last + 1` where there is none.
 * A list begins with a mark of its own (附件2) or with a head row whose first word is 序号 once more; the tops of the table's pages are neither.
 */
export function otherListBelow(
  grid: Grid,
  { header, repeats }: { readonly header: HeaderBlock; readonly repeats: readonly HeaderBlock[] },
  pageTops: readonly { readonly from: number; readonly to: number }[],
  last: number,
): number {
  const start = repeats.at(-1)?.to ?? header.to;
  const rows = grid.filledRows.filter((row) => row > start && row <= last);
  const isTop = (row: number): boolean => pageTops.some(({ from, to }) => row >= from && row <= to);
  const found = rows.findIndex((row) => !isTop(row) && (isMark(grid, row) || isHead(grid, row, header)));
  if (found < 0) return last + 1;
  let first = found;
  while (first > 0 && found - first < 3 && isLoneLine(grid, rows[first - 1] ?? 0, header)) first -= 1;
  return rows[first] ?? last + 1;
}

function isMark(grid: Grid, row: number): boolean {
  const [only, second] = grid.filledColumns(row);
  return only !== undefined && second === undefined && isAttachmentMark(grid.text(row, only));
}

/** 序号 where the numbers stand, and short words behind it, few of them the table's own. */
function isHead(grid: Grid, row: number, { left, words }: HeaderBlock): boolean {
  const columns = grid.filledColumns(row);
  const [first] = columns;
  if (first !== left || columns.length < 3 || /\d/.test(grid.text(row, left))) return false;
  const texts = columns.map((column) => grid.text(row, column).trim());
  if (readHeadingPart(texts[0] ?? '')?.kind !== 'number' || texts.some((text) => text.length > LONGEST_HEAD))
    return false;
  return texts.filter((text) => words.has(headingText(text).words)).length * 10 < columns.length * 6;
}

/** A line of one text over most of the table, or at its left edge with blank cells behind it. */
function isLoneLine(grid: Grid, row: number, { left }: HeaderBlock): boolean {
  const [only, second] = grid.filledColumns(row);
  return only === left && second === undefined && !/^(?:注|备注|说明)/.test(grid.text(row, only));
}
