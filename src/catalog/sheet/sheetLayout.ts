// Where do the tables stand on a new sheet 参考目录, and how wide is each column? Side by side, so that each can grow downwards.

import { catalogSheetName, catalogTableNames } from '../../messages/zh-CN/catalogNames';
import { catalogSheetNote, catalogTables } from '../../messages/zh-CN/catalogSheet';
import { cellKey } from '../../workbook/SheetSnapshot';
import type { GridCell } from './CatalogGrid';
import type { TableId } from './locateTables';

/** Row of the headings; the tables' names stand above it. */
export const HEADER_ROW = 4;

/** Widths in points, by column id; anything else takes the last. */
const widths: Readonly<Record<string, number>> = {
  name: 190,
  short: 105,
  aliases: 170,
  former: 250,
  id: 140,
  kind: 78,
  text: 260,
  where: 130,
  note: 130,
  titleWords: 190,
  regionName: 170,
  other: 74,
};

/** The heading we write for a column. */
function headingOf(words: string): string {
  return words.split(' ')[0] ?? words;
}

/** Width in points of a column with this id. */
export function widthOf(column: string): number {
  return widths[column] ?? widths['other'] ?? 74;
}

/** Cells of one table's name and headings, from a column on; answers the column behind it, one left free. */
export function writeHeadings(cells: Map<number, GridCell>, id: TableId, left: number): number {
  const { headings } = catalogTables[id];
  const put = (row: number, column: number, value: string): void =>
    void cells.set(cellKey(row, column), { value, text: value });
  put(HEADER_ROW - 1, left, catalogTableNames[id]);
  const words = Object.values<string>(headings);
  words.forEach((word, place) => put(HEADER_ROW, left + place, headingOf(word)));
  return left + words.length + 1;
}

/** The cells of a sheet without any row. */
export function emptyCells(): Map<number, GridCell> {
  const cells = new Map<number, GridCell>([
    [cellKey(1, 1), { value: catalogSheetName, text: catalogSheetName }],
    [cellKey(2, 1), { value: catalogSheetNote, text: catalogSheetNote }],
  ]);
  let left = 1;
  for (const id of Object.keys(catalogTables) as TableId[]) left = writeHeadings(cells, id, left);
  return cells;
}
