// Which cells of the kept rows show one content, now that the rows between them are gone?

import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { singleFields } from '../../table/singleFields';
import type { Area } from '../../workbook/address';
import type { CellRun } from '../../workbook/DispatchPlan';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { DispatchRows } from './dispatchRows';

/** One cell of a kept row: what it belongs to, and where its content stands. */
interface KeptCell {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly key: string;
  readonly origin: CellRun['origin'];
}

/**
 * Merged cells over fewer rows, a title or deadline whose first row is gone, and those that a page break had cut in two;
 * a cell that simply stays what it is, is no run.
 */
export function cellRuns(
  table: UnderstoodTable,
  sheet: SheetSnapshot,
  { keep, body }: DispatchRows,
): readonly CellRun[] {
  const areaAt = areaFinder(sheet, body);
  const tasks = new Map(table.tasks.map((task) => [task.row, task]));
  const grouping = groupColumns(table, sheet, body);
  const runs: CellRun[] = [];
  for (let column = 1; column <= lastColumn(table, sheet); column += 1) {
    let run: (KeptCell & { readonly rows: number[] }) | null = null;
    const printed = new Set<number>();
    for (const row of keep) {
      const area = areaAt(row, column);
      if (area && area.left !== column) {
        run = null;
        continue;
      }
      const cell = keptCell({ row, column, area, task: tasks.get(row), table, sheet, grouping, printed });
      if (run?.key === cell.key && run.right === cell.right) run.rows.push(row);
      else runs.push((run = { ...cell, rows: [row] }));
    }
  }
  return runs
    .map(({ rows, left, right, origin }) => ({ rows, left, right, origin }))
    .filter(({ rows, left, right, origin }) => rows.length > 1 || right > left || origin.row !== rows[0]);
}

interface CellQuestion {
  readonly row: number;
  readonly column: number;
  readonly area: Area | null;
  readonly task: UnderstoodTask | undefined;
  readonly table: UnderstoodTable;
  readonly sheet: SheetSnapshot;
  readonly grouping: ReadonlyMap<number, boolean>;
  /** Groups whose title stands in this column already. */
  readonly printed: Set<number>;
}

function keptCell({ row, column, area, task, table, sheet, grouping, printed }: CellQuestion): KeptCell {
  const own = area ? { row: area.top, column: area.left } : { row, column };
  const right = area?.right ?? column;
  const isBlank = (cellAt(sheet, own.row, own.column)?.text ?? '').trim() === '';
  const as = (key: string, origin: CellRun['origin']): KeptCell => ({
    row,
    left: column,
    right,
    key,
    origin,
  });
  const isMerged = grouping.get(column);
  const group = task?.group ?? null;
  if (isMerged !== undefined && group !== null) {
    const title = table.groups[group]?.row ?? row;
    const isFirst = !printed.has(group);
    printed.add(group);
    const origin = isBlank && areaIsOf(table, title) ? { row: title, column } : own;
    if (isMerged) return as(`group ${group}`, origin);
    return isBlank && isFirst ? as(`cell ${row}`, origin) : as(`cell ${row}`, own);
  }
  const field = singleFields
    .map((kind) => (table.columns[kind] === column ? task?.[kind] : null))
    .find((one) => one != null && one.raw !== '' && (one.from === 'page-break' || one.from === 'merged'));
  const origin = isBlank && field ? { row: field.row, column: field.column } : own;
  return as(`${origin.row} ${origin.column}`, origin);
}

/** The title stands beside a task, not in a row of its own. */
function areaIsOf({ tasks }: UnderstoodTable, row: number): boolean {
  return tasks.some((task) => task.row === row);
}

/** Columns that print groups → are they merged over their tasks? A number column merged over several tasks numbers groups. */
function groupColumns(
  { columns, tasks }: UnderstoodTable,
  { merges }: SheetSnapshot,
  { top, bottom }: DispatchRows['body'],
): ReadonlyMap<number, boolean> {
  const rows = tasks.map(({ row }) => row);
  const isMerged = (column: number): boolean =>
    merges.some(
      (area) =>
        area.left === column &&
        area.top >= top &&
        area.bottom <= bottom &&
        rows.filter((row) => row >= area.top && row <= area.bottom).length > 1,
    );
  const found = new Map<number, boolean>();
  if (columns.group !== null) found.set(columns.group, isMerged(columns.group));
  if (columns.group !== null && columns.number !== null && isMerged(columns.number))
    found.set(columns.number, true);
  return found;
}

/** Merged areas of the body, by any of their cells. */
function areaFinder(
  { merges }: SheetSnapshot,
  { top, bottom }: DispatchRows['body'],
): (row: number, column: number) => Area | null {
  const inside = merges.filter((area) => area.bottom >= top && area.top <= bottom);
  const byRow = new Map<number, Area[]>();
  for (const area of inside)
    for (let row = area.top; row <= area.bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  return (row, column) =>
    byRow.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
}

function lastColumn({ range }: UnderstoodTable, { merges, usedRange }: SheetSnapshot): number {
  return Math.max(range.right, usedRange?.right ?? 0, ...merges.map(({ right }) => right));
}
