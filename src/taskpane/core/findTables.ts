// Which tables are in the workbook, and is the one we opened still there?

import { openTable, type OpenedTable } from '../../jobs/openTable';
import { catalogSheetIn } from '../../catalog';
import { prepareReading, prepareSheets } from '../../jobs/prepareReading';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { FoundTable } from '../FoundTable';
import { TableGoneError } from '../trouble';

/** A table as the jobs opened it, with the sheet it was read from. */
export interface TableInWorkbook {
  readonly found: FoundTable;
  readonly opened: Extract<OpenedTable, { ok: true }>;
  readonly snapshot: SheetSnapshot;
  /** The other sheets that were read with it. */
  readonly others: readonly SheetSnapshot[];
}

/** Every table of the workbook, the most likely one first; none is a possible answer. */
export async function findTables(sheets: readonly SheetSnapshot[]): Promise<readonly TableInWorkbook[]> {
  await prepareSheets(sheets);
  const first = asTable(sheets, openTable(sheets));
  if (!first) return [];
  const others = first.opened.table.otherTables.map(({ sheet, range }) =>
    asTable(sheets, openTable(sheets, { sheet, table: cellAddress(range.top, range.left) })),
  );
  return [first, ...others.filter((table) => table !== null)];
}

/**
 * The table again, as the sheets stand now: at its old place, else the only one left on its sheet.
 * @throws TableGoneError when it is not there any more
 */
export async function reopenTable(
  sheets: readonly SheetSnapshot[],
  { sheet, address, region }: FoundTable,
): Promise<TableInWorkbook> {
  await Promise.all([prepareSheets(sheets), prepareReading(region ? [region] : [])]);
  const said = region === undefined ? {} : { region };
  const again =
    asTable(sheets, openTable(sheets, { sheet, table: address, ...said })) ??
    asTable(sheets, openTable(sheets, { sheet, ...said }));
  if (!again) throw new TableGoneError();
  return again;
}

function asTable(sheets: readonly SheetSnapshot[], opened: OpenedTable): TableInWorkbook | null {
  if (!opened.ok) return null;
  const snapshot = sheets.find(({ name }) => name === opened.table.sheet);
  const others = sheets.filter((sheet) => sheet !== snapshot);
  return snapshot ? { found: describe(opened.table, sheets), opened, snapshot, others } : null;
}

/** The issued table, and the sheets of an imported notice. */
const BESIDE = /^(?:印发|责任分工|通知原文)/;

function describe(table: UnderstoodTable, sheets: readonly SheetSnapshot[]): FoundTable {
  const { range, headerRows } = table;
  const top = headerRows[0]?.from ?? range.top;
  const beside = sheets.map(({ name }) => name).filter((name) => name !== table.sheet && BESIDE.test(name));
  return {
    sheet: table.sheet,
    address: areaAddress({ ...range, top }),
    title: table.title ? oneLine(table.title.text) : null,
    groups: table.groups.length,
    tasks: table.tasks.length,
    units: unitNames(table).size,
    firstRow: range.top,
    lastRow: range.bottom,
    repeatedHeaders: Math.max(0, headerRows.length - 1),
    catalogSheet: catalogSheetIn(sheets)?.name ?? null,
    ...(beside.length > 0 ? { beside } : {}),
  };
}

function unitNames(table: UnderstoodTable): Set<string> {
  const units = table.tasks.flatMap(({ units: { lead, coop, responsible } }) => [
    ...lead,
    ...coop,
    ...responsible,
  ]);
  return new Set(units.map(({ name, clean }) => name ?? clean));
}

/** A title broken over lines reads as one; between Chinese characters no blank belongs. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, '');
}
