// Which merged cells were taken apart in a returned file, and where were several tasks' cells made one?

import type { TaskPair } from '../../table/compare';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { type Area, cellAddress } from '../../workbook/address';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { gradeTexts } from '../../table/compare';
import type { ReturnProblem } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import type { ReadReturn } from './readReturn';
import { returnProblem } from './returnProblem';

/** One problem a merged area, at its first cell in the returned file. */
export function mergeProblems(read: ReadReturn, master: MasterTable): readonly ReturnProblem[] {
  return [...takenApart(read, master), ...madeOne(read, master)];
}

/** A place of the master, in the returned file. */
interface Places {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** An area whose tasks were moved or left out is judged by those that are still together. */
function takenApart(read: ReadReturn, master: MasterTable): readonly ReturnProblem[] {
  const { rows, columns } = places(read, master);
  const tasks = new Map(read.comparison.pairs.map((pair) => [pair.base.row, pair]));
  return master.sheet.merges.flatMap((area) => {
    if (!isInside(area, master)) return [];
    const across = within(area.left, area.right, columns);
    const down = within(area.top, area.bottom, rows);
    const [top, left] = [Math.min(...down), Math.min(...across)];
    const [bottom, right] = [Math.max(...down), Math.max(...across)];
    const cells = across.length * down.length;
    const isTogether = bottom - top < down.length + 1 && right - left === across.length - 1;
    if (cells < 2 || !isTogether || isBlankArea(master.sheet, area)) return [];
    if (read.sheet.merges.some((own) => holds(own, { top, left, bottom, right }))) return [];
    const no = tasks.get(area.top)?.base.no ?? null;
    return [returnProblem('merge-broken', { cell: cellAddress(top, left), no })];
  });
}

/** Rows of tasks that kept their place, headings and title by their distance from the header. */
function places({ comparison, table }: ReadReturn, { table: base }: MasterTable): Places {
  const rows = new Map<number, number>();
  const [from, to] = [base.headerRows[0]?.from ?? 1, base.headerRows[0]?.to ?? 1];
  const shift = (table.headerRows[0]?.from ?? 1) - from;
  for (let row = from; row <= to; row += 1) rows.set(row, row + shift);
  if (base.title && table.title) rows.set(base.title.row, table.title.row);
  for (const { base: before, now, isMoved } of comparison.pairs) if (!isMoved) rows.set(before.row, now.row);
  return { rows, columns: new Map(comparison.columns.map((pair) => [pair.base, pair.now])) };
}

/** Title, first header and tasks; what stands around the table is nobody's business. */
function isInside(area: Area, { table }: MasterTable): boolean {
  const repeats = table.headerRows.slice(1).some(({ from, to }) => area.top >= from && area.top <= to);
  return !repeats && area.bottom <= table.range.bottom;
}

function within(from: number, to: number, map: ReadonlyMap<number, number>): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => map.get(from + step)).filter(
    (place) => place !== undefined,
  );
}

/** A merged area of blanks says nothing. */
function isBlankArea(sheet: SheetSnapshot, { top, left }: Area): boolean {
  return (cellAt(sheet, top, left)?.text.trim() ?? '') === '';
}

function holds(own: Area, { top, left, bottom, right }: Area): boolean {
  return own.top <= top && own.left <= left && own.bottom >= bottom && own.right >= right;
}

/** Cells of tasks that differ in the master, or entry cells, under one merged area. */
function madeOne({ comparison, sheet, table }: ReadReturn, master: MasterTable): readonly ReturnProblem[] {
  const columns = new Map(comparison.columns.map((pair) => [pair.now, pair.base]));
  return sheet.merges.flatMap((area) => {
    const pairs = comparison.pairs.filter(({ now }) => now.row >= area.top && now.row <= area.bottom);
    const column = columns.get(area.left);
    const [first] = pairs;
    if (!first || pairs.length < 2 || column === undefined || area.bottom > table.range.bottom) return [];
    if (sharesCell(pairs, column, master)) return [];
    return [returnProblem('merge-broken', { cell: cellAddress(area.top, area.left), no: first.base.no })];
  });
}

/** Do these tasks share one cell in the master too, or say the same in it? */
function sharesCell(
  pairs: readonly TaskPair<UnderstoodTask>[],
  column: number,
  { sheet, table: { columns } }: MasterTable,
): boolean {
  const areaOf = ({ base: { row } }: TaskPair<UnderstoodTask>): Area | undefined =>
    sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const areas = new Set(pairs.map(areaOf));
  if (areas.size === 1 && !areas.has(undefined)) return true;
  if (column === columns.group || column === columns.number)
    return new Set(pairs.map(({ base }) => base.group)).size === 1;
  if ([...columns.progress, ...columns.status].some((one) => one.column === column)) return false;
  const texts = pairs.map(({ base }) => textIn(base, column));
  return texts.every((text) => text !== null && gradeTexts(texts[0] ?? '', text) !== 'changed');
}

/** What a task says in a column. */
function textIn(task: UnderstoodTask, column: number): string | null {
  const kinds = ['indicator', 'baseline', 'deadline', 'lead', 'coop', 'responsible', 'text'] as const;
  return kinds.map((kind) => task[kind]).find((field) => field?.column === column)?.raw ?? null;
}
