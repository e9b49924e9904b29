// The official tables of a workbook, as printed: which sheets hold one, and what each says.

import { columnLetters } from '../workbook/address';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import type { DutyTable, Field, OtherTable, ReaderNote } from './DutyTable';
import { gridOf, type Grid } from './Grid';
import { findHeaders } from './header/findHeaders';
import type { HeaderBlock } from './header/HeaderBlock';
import { periodOrder } from './header/period';
import { resolveColumns } from './header/resolveColumns';
import { dataRows, readTasks } from './rows/readTasks';
import { tableAreas, type TableArea } from './tableAreas';
import { linesOf, titleAmong } from './title';

/** All tables of all sheets, the best one first: visible sheets before hidden ones, then most tasks; `otherTables` of each names the rest. */
export function readTables(sheets: readonly SheetSnapshot[]): readonly DutyTable[] {
  const found = sheets.flatMap((sheet) =>
    readSheet(sheet).map((table) => ({ table, isHidden: sheet.visibility !== 'visible' })),
  );
  const ranked = found
    .map((entry, place) => ({ ...entry, place }))
    .sort(
      (a, b) =>
        Number(a.isHidden) - Number(b.isHidden) ||
        b.table.tasks.length - a.table.tasks.length ||
        a.place - b.place,
    )
    .map(({ table }) => table);
  return ranked.map((table) => ({
    ...table,
    otherTables: ranked.filter((other) => other !== table).map(asOther),
  }));
}

/** The tables of one sheet, top to bottom; tables without a task are none. */
function readSheet(sheet: SheetSnapshot): DutyTable[] {
  if (sheet.usedRange === null || isGenerated(sheet)) return [];
  const grid = gridOf(sheet);
  return tableAreas(grid, findHeaders(grid))
    .map((area) => readTable(grid, area))
    .filter((table) => table.tasks.length > 0);
}

/** A summary sheet of ours, known by the line under its title (on letters, by the line beside it): it is no official table. */
function isGenerated(sheet: SheetSnapshot): boolean {
  const isBeside = [3, 9].some((column) => /来源指纹[\dA-F]{8}，/.test(cellAt(sheet, 1, column)?.text ?? ''));
  return (
    isBeside ||
    [1, 2, 3].some((row) =>
      /^(?:地区|参照日)：[\s\S]*来源：[\s\S]*指纹/.test(cellAt(sheet, row, 1)?.text ?? ''),
    )
  );
}

function readTable(grid: Grid, area: TableArea): DutyTable {
  const { header } = area;
  const above = linesOf(grid, area.linesFrom, header.from - 1);
  const title = titleAmong(above);
  const titleYear = Number(/(?:19|20)\d\d(?=\s*年)/.exec(title?.text ?? '')?.[0] ?? 0) || null;
  const rows = dataRows(grid, area);
  const resolved = resolveColumns(grid, header, rows, titleYear);
  const { columns } = resolved;
  const headings = new Map(header.columns.map(({ column, parts }) => [column, parts.join(' / ')]));
  const fromHeading = columns.deadline === null ? headingDeadline(header) : null;
  const unread = new Map(resolved.unread.map((column) => [column, headings.get(column) ?? '']));
  const read = readTasks(grid, area, columns, fromHeading, unread, resolved.milestones);
  const top = title && title.row === header.from - 1 ? title.row : header.from;
  return {
    sheet: grid.sheet.name,
    range: { top, left: header.left, bottom: Math.max(read.lastRow, header.to), right: header.right },
    title,
    surroundings: [...above.filter((line) => line.row !== title?.row), ...read.lines],
    headerRows: [header, ...area.repeats].map(({ from, to }) => ({ from, to })),
    headings,
    columns,
    doubledColumns: resolved.doubled,
    unusedTaskColumn: resolved.unused,
    groups: read.groups,
    tasks: read.tasks,
    otherTables: [],
    notes: [...columnNotes(unread), ...read.notes],
  };
}

/** 任务目标/指标 over 2027年 gives every task its deadline (seed 004). */
function headingDeadline(header: HeaderBlock): Field | null {
  const dated = header.columns.filter(
    ({ heading }) =>
      (heading?.kind === 'indicator' || heading?.kind === 'text') &&
      heading.period !== null &&
      periodOrder(heading.period) !== null,
  );
  const last = [...dated]
    .sort((a, b) => (periodOrder(a.heading?.period ?? '') ?? 0) - (periodOrder(b.heading?.period ?? '') ?? 0))
    .at(-1);
  if (!last?.heading?.period) return null;
  return { raw: last.heading.period, from: 'heading', row: last.row, column: last.cellColumn };
}

function columnNotes(unread: ReadonlyMap<number, string>): ReaderNote[] {
  return [...unread].map(([column, heading]) => ({
    id: 'column-not-read',
    data: { column: columnLetters(column), heading },
  }));
}

function asOther(table: DutyTable): OtherTable {
  return { sheet: table.sheet, range: table.range, title: table.title?.text ?? null };
}
