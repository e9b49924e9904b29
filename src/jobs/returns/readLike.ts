// A returned sheet under the master's own headings: its columns and numbers mean what they mean in the master, however few tasks it holds.

import type { DutyColumns, DutyTable, DutyTask, PeriodColumn } from '../../table/DutyTable';
import { plainText } from '../../table/compare';
import { gridOf, type Grid } from '../../table/Grid';
import { findHeaders } from '../../table/header/findHeaders';
import { leadingNumber, wholeNumber } from '../../table/rows/printedNumber';
import { readTasks } from '../../table/rows/readTasks';
import { singleFields } from '../../table/singleFields';
import { tableAreas, type TableArea } from '../../table/tableAreas';
import { linesOf, titleAmong } from '../../table/title';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** So many of the master's headings must stand in their places. */
const SAME = 0.6;

/** The tables of the sheet whose headings are the master's, top to bottom. */
export function readLike(
  sheet: SheetSnapshot,
  master: DutyTable,
  numbersInTexts: boolean,
): readonly DutyTable[] {
  if (sheet.usedRange === null) return [];
  const grid = gridOf(sheet);
  return tableAreas(grid, findHeaders(grid)).flatMap((area) => {
    const shift = sameLayout(area, master);
    return shift === null ? [] : [readArea(grid, area, master, shift, numbersInTexts)];
  });
}

/** Do the numbers of tasks stand at the beginning of their texts? Asked of the master, whose many tasks can tell. */
export function hasNumbersInTexts({ tasks }: DutyTable, sheet: SheetSnapshot): boolean {
  const cut = tasks.filter(
    ({ no, text }) =>
      no !== null &&
      cellAt(sheet, text.row, text.column)?.text !== text.raw &&
      leadingNumber(cellAt(sheet, text.row, text.column)?.text ?? '')?.no === no,
  );
  return cut.length * 2 > tasks.length;
}

/** By how many columns the table was moved to the right; null where headings were changed too much, or changed places. */
function sameLayout({ header }: TableArea, { headings, range }: DutyTable): number | null {
  const shift = header.left - range.left;
  const own = new Map(header.columns.map(({ column, parts }) => [column, plainText(parts.join(' / '))]));
  const words = [...headings].map(([column, heading]) => [column, plainText(heading)] as const);
  const isThere = (column: number, heading: string): boolean => own.get(column + shift) === heading;
  const kept = words.filter(([column, heading]) => isThere(column, heading));
  const hasMoved = words.some(
    ([column, heading]) =>
      !isThere(column, heading) &&
      [...own].some(
        ([place, one]) =>
          one === heading && !words.some(([at, said]) => at + shift === place && said === one),
      ),
  );
  return kept.length >= words.length * SAME && !hasMoved ? shift : null;
}

function readArea(
  grid: Grid,
  area: TableArea,
  master: DutyTable,
  shift: number,
  numbersInTexts: boolean,
): DutyTable {
  const { header } = area;
  const headings = new Map(header.columns.map(({ column, parts }) => [column, parts.join(' / ')]));
  const columns = shifted(master.columns, shift, headings);
  const fromHeading = master.tasks.find(({ deadline }) => deadline?.from === 'heading')?.deadline ?? null;
  const known = new Set(columnsOf(columns));
  const unread = new Map([...headings].filter(([column]) => !known.has(column)));
  const read = readTasks(grid, area, columns, fromHeading, unread);
  const above = linesOf(grid, area.linesFrom, header.from - 1);
  const title = titleAmong(above);
  return {
    sheet: grid.sheet.name,
    range: {
      top: title && title.row === header.from - 1 ? title.row : header.from,
      left: header.left,
      bottom: Math.max(read.lastRow, header.to),
      right: header.right,
    },
    title,
    surroundings: [...above.filter((line) => line.row !== title?.row), ...read.lines],
    headerRows: [header, ...area.repeats].map(({ from, to }) => ({ from, to })),
    headings,
    columns,
    doubledColumns: [],
    unusedTaskColumn: null,
    groups: read.groups,
    tasks: read.tasks.map((task) => renumbered(task, grid, columns, numbersInTexts)),
    otherTables: [],
    notes: [],
  };
}

/** The master's columns where they are now; a column without a heading any more is gone. */
function shifted(
  { progress, status, number, group, text, ...single }: DutyColumns,
  shift: number,
  headings: ReadonlyMap<number, string>,
): DutyColumns {
  const place = (column: number | null): number | null =>
    column !== null && headings.has(column + shift) ? column + shift : null;
  const periods = (all: readonly PeriodColumn[]): readonly PeriodColumn[] =>
    all.flatMap((one) => {
      const column = place(one.column);
      return column === null ? [] : [{ ...one, column, heading: headings.get(column) ?? one.heading }];
    });
  const kinds = Object.fromEntries(singleFields.map((kind) => [kind, place(single[kind])])) as typeof single;
  return {
    ...kinds,
    number: place(number),
    group: place(group),
    text: place(text),
    progress: periods(progress),
    status: periods(status),
  };
}

function columnsOf({ progress, status, ...single }: DutyColumns): readonly (number | null)[] {
  return [...Object.values(single), ...[...progress, ...status].map(({ column }) => column)];
}

/** A single text that begins with 1. tells nothing of numbering; the master does. */
function renumbered(task: DutyTask, grid: Grid, { number }: DutyColumns, inTexts: boolean): DutyTask {
  const { text, row } = task;
  const printed = cellAt(grid.sheet, text.row, text.column)?.text ?? '';
  if (!printed.endsWith(text.raw)) return task;
  if (inTexts) {
    const leading = leadingNumber(printed);
    const raw = leading ? printed.slice(leading.length) : printed;
    return { ...task, no: leading?.no ?? null, text: { ...text, raw } };
  }
  const inColumn = number === null ? '' : grid.shown(row, number).trim();
  return {
    ...task,
    no: inColumn === '' ? null : (wholeNumber(inColumn) ?? inColumn),
    text: { ...text, raw: printed },
  };
}
