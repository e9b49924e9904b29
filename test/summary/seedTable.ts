// The seed workbooks, read and understood, for tests of the sheets.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../../src/catalog/Catalog';
import { openTable } from '../../src/jobs/openTable';
import type { UnderstoodTable } from '../../src/table';
import { openWorkbookFile } from '../../src/workbook/file';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';

export interface SeedTable {
  readonly table: UnderstoodTable;
  readonly catalog: Catalog | null;
  readonly source: SheetSnapshot | null;
}

/** Table, catalog and official sheet of a workbook in seeds/. */
export async function seedTable(file: string): Promise<SeedTable> {
  const bytes = readFileSync(path.join(__dirname, '../../seeds', file));
  const opened = await openWorkbookFile(bytes, file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const sheets = await opened.workbook.readSheets();
  const read = openTable(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const source = sheets.find(({ name }) => name === read.table.sheet) ?? null;
  return { table: read.table, catalog: read.catalog, source };
}

/** Days since which the sample's tasks stand on the list of unreported ones. */
export const sampleFirstListed: ReadonlyMap<string, string> = new Map([
  ['1-5', '2022-12-26'],
  ['5-2', '2022-12-20'],
  ['6-1', '2022-12-26'],
  ['8-2', '2022-12-26'],
  ['8-3', '2022-12-20'],
  ['10-1', '2022-12-26'],
  ['15-1', '2022-12-26'],
  ['16-1', '2022-09-30'],
  ['16-2', '2022-09-30'],
  ['13-1', '2022-09-30'],
  ['18-1', '2022-09-30'],
]);
