// Which rows and columns of the official sheet go into the print copy, and which of their cells belong together?

import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { cellAt, cellKey } from '../../workbook/SheetSnapshot';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { singleFields } from '../../table/singleFields';

/** A cell of the print copy; cells below each other with the same `run` (a number for a cell of the sheet or for a group) are one. */
export interface PrintCell {
  readonly text: string;
  readonly run: number;
}

/** A line over the whole width (the heading of a group), or a row of cells. */
export interface PrintRow {
  /** Sheet row. */
  readonly row: number;
  readonly line: string | null;
  readonly cells: readonly PrintCell[];
  /** What its continuation is called by; null outside tasks. */
  readonly task: { readonly no: string | null } | null;
}

/** The table as it is to be printed. */
export interface PrintTable {
  /** Sheet columns, left to right, that hold anything. */
  readonly columns: readonly number[];
  readonly rows: readonly PrintRow[];
  /** Index into `columns` of the group's number and title: they are printed again on every page. */
  readonly groupColumns: ReadonlySet<number>;
}

/** — 3 —: the page numbers of the paper it was copied from. */
const PAGE_NUMBER = /^[—–\-－·\s]*\d{1,3}[—–\-－·\s]*$/;

/** Rows of the table but for repeated heads and page numbers; texts as they are shown. */
export function printTable(table: UnderstoodTable, source: SheetSnapshot): PrintTable {
  const { range, headerRows } = table;
  const anchors = anchorRows(table, source);
  const tasks = new Map(table.tasks.map((task) => [task.row, task]));
  const heads = new Set(
    headerRows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, place) => from + place)),
  );
  const top = headerRows[0]?.from ?? range.top;
  const isFilled = new Set<number>();
  for (let row = top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (!isFilled.has(column) && cellAt(source, row, column) !== undefined) isFilled.add(column);
    }
  }
  const columns = [...isFilled].sort((a, b) => a - b);
  const isGroupColumn = (column: number) =>
    column === table.columns.group || (column === table.columns.number && table.columns.group !== null);
  const groupColumns = new Set(columns.flatMap((column, place) => (isGroupColumn(column) ? [place] : [])));
  const rows: PrintRow[] = [];
  for (let row = top; row <= range.bottom; row++) {
    if (heads.has(row)) continue;
    const task = tasks.get(row);
    const cells = columns.map((column): PrintCell => {
      const anchor = anchors(row, column);
      // Merged sideways: the words stand in the first column of the merge.
      const before = columns.find((one) => one >= anchor.column) ?? column;
      if (before < column) return { text: '', run: cellKey(row, column) };
      const text = cellAt(source, anchor.row, anchor.column)?.text ?? '';
      const own = { text, run: cellKey(anchor.row, anchor.column) };
      return task ? continued(table, task, column, own, isGroupColumn(column)) : own;
    });
    const texts = cells.flatMap(({ text }) => (text === '' ? [] : [text]));
    if (texts.length === 0) continue;
    // The heading of a group: its number and its words.
    const isLine = task === undefined && texts.length <= 2;
    if (isLine && PAGE_NUMBER.test(texts.join(''))) continue;
    rows.push({
      row,
      line: isLine ? texts.join('　') : null,
      cells,
      task: task ? { no: task.no } : null,
    });
  }
  return { columns, rows, groupColumns };
}

/** A cell that is blank because its merge was cut by a repeated head goes on with what stands above it. */
function continued(
  table: UnderstoodTable,
  task: UnderstoodTask,
  column: number,
  own: PrintCell,
  isGroup: boolean,
): PrintCell {
  if (isGroup && task.group !== null) {
    const group = table.groups[task.group];
    const printed = column === table.columns.group ? group?.title : group?.no;
    const isGroups = own.text === '' || same(own.text, printed ?? '');
    return isGroups ? { text: own.text || (printed ?? ''), run: -cellKey(task.group, column) } : own;
  }
  if (own.text !== '') return own;
  const field = singleFields.map((name) => task[name]).find((one) => one?.column === column);
  if (field?.from !== 'page-break' && field?.from !== 'merged') return own;
  return { text: field.raw, run: cellKey(field.row, field.column) };
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[\s、．.]/g, '');
  return plain(one) === plain(other);
}

/** Where the content of a cell stands: the top-left cell of its merge, or itself. */
function anchorRows({ range }: UnderstoodTable, { merges }: SheetSnapshot) {
  const covered = new Map<number, { row: number; column: number }>();
  for (const { top, left, bottom, right } of merges) {
    if (bottom < range.top || top > range.bottom) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        covered.set(cellKey(row, column), { row: top, column: left });
      }
    }
  }
  return (row: number, column: number) => covered.get(cellKey(row, column)) ?? { row, column };
}
