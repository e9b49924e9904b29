// Which official table is in this workbook, and what does it say? The first step of every job.

import { isCatalogSheet, workbookCatalog } from '../catalog';
import type { Catalog } from '../catalog/Catalog';
import { documentYear, readTables, understand, type DutyTable, type UnderstoodTable } from '../table';
import { areaAddress, parseAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { regionOf, type CatalogAndRegion } from './regionOf';

/** What a person may say beforehand; all optional. */
export interface OpenOptions {
  readonly sheet?: string;
  /** A1 address of a cell in or above the wanted table (`A40`). */
  readonly table?: string;
  readonly year?: number;
  /** Day of the document, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The region the person says; null: none of the shipped ones, names are recognised by the national layer. */
  readonly region?: string | null;
  /** Holds alone, also before the workbook's own 参考目录. */
  readonly catalog?: Catalog;
}

/** Why no table could be opened; the sentence stands in messages/zh-CN/reader.ts under the same id. */
export interface OpenProblem {
  readonly id: 'no-sheets' | 'no-such-sheet' | 'all-empty' | 'no-table' | 'no-table-there' | 'bad-address';
  readonly data: Readonly<Record<string, string | number>>;
}

/** A table, read and understood, with the catalog it was understood by (null: none for its region). */
export type OpenedTable =
  | {
      readonly ok: true;
      readonly table: UnderstoodTable;
      readonly catalog: Catalog | null;
      readonly date: string | null;
    }
  | { readonly ok: false; readonly problem: OpenProblem };

/** Finds the wanted table (or the largest) among the sheets and understands it. */
export function openTable(sheets: readonly SheetSnapshot[], options: OpenOptions = {}): OpenedTable {
  const names = sheets.map(({ name }) => name).join('、');
  if (sheets.length === 0) return problem('no-sheets', {});
  const wanted = sheets.filter((one) =>
    options.sheet === undefined ? !isCatalogSheet(one) : one.name === options.sheet,
  );
  if (wanted.length === 0) {
    return options.sheet === undefined
      ? problem('no-table', { sheets: names, found: whatStandsThere(sheets) })
      : problem('no-such-sheet', { sheet: options.sheet, sheets: names });
  }
  if (wanted.every(({ usedRange }) => usedRange === null))
    return problem('all-empty', { sheets: wanted.map(({ name }) => name).join('、') });
  if (options.table !== undefined && parseAddress(options.table) === null)
    return problem('bad-address', { address: options.table });
  const tables = readTables(wanted);
  const table = options.table === undefined ? tables[0] : tableAt(tables, options.table);
  if (!table) {
    return tables.length === 0
      ? problem('no-table', {
          sheets: wanted.map(({ name }) => name).join('、'),
          found: whatStandsThere(wanted),
        })
      : problem('no-table-there', { address: options.table ?? '', tables: tables.map(nameOf).join('、') });
  }
  const year = documentYear(table, {
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.date === undefined ? {} : { date: options.date }),
  });
  const { catalog, region } = catalogFor(table, sheets, options);
  return { ok: true, table: understand(table, { catalog, region, year }), catalog, date: year.date };
}

function problem(id: OpenProblem['id'], data: OpenProblem['data']): OpenedTable {
  return { ok: false, problem: { id, data } };
}

/** The table whose area, lines above included, holds the cell; else the next one below it. */
function tableAt(tables: readonly DutyTable[], address: string): DutyTable | undefined {
  const at = parseAddress(address);
  if (!at) return undefined;
  const inColumns = tables.filter(({ range }) => at.left >= range.left && at.left <= range.right);
  const inside = inColumns.find(({ range }) => at.top >= range.top && at.top <= range.bottom);
  if (inside) return inside;
  return inColumns
    .filter(({ range }) => range.top > at.top && range.top - at.top <= 5)
    .sort((a, b) => a.range.top - b.range.top)[0];
}

function nameOf(table: DutyTable): string {
  return `${table.sheet}!${areaAddress(table.range)}`;
}

/** First words of the sheets, for a person who wonders what was looked at. */
function whatStandsThere(sheets: readonly SheetSnapshot[]): string {
  const texts = sheets.flatMap((sheet) =>
    [...sheet.cells.values()].slice(0, 3).map(({ text }) => text.replace(/\s+/g, ' ').slice(0, 20)),
  );
  return texts
    .filter((text) => text !== '')
    .slice(0, 5)
    .join('、');
}

/** The catalog the person names holds alone; else that of the region, with the workbook's own before it. */
function catalogFor(
  table: DutyTable,
  sheets: readonly SheetSnapshot[],
  options: OpenOptions,
): CatalogAndRegion {
  if (options.catalog) return { catalog: options.catalog, region: options.catalog.region.name };
  const kept = workbookCatalog(sheets);
  const written = options.region === undefined ? kept?.catalog.region.name : undefined;
  const named = regionFor(table, options.region ?? written, options.region === null);
  if (!kept) return named;
  // A region the person says stands in place of the one written on the sheet.
  const { region } = kept.catalog;
  const own =
    options.region === undefined ? kept.catalog : { ...kept.catalog, region: { ...region, name: '' } };
  const catalog = kept.merge(own, named.catalog, named.region);
  return { catalog, region: catalog.region.name || named.region };
}

/** The region said, else the one the table's title and surroundings name. */
function regionFor(table: DutyTable, said: string | undefined, isUnprepared: boolean): CatalogAndRegion {
  const lines = [table.title?.text ?? '', ...table.surroundings.map(({ text }) => text), table.sheet];
  return regionOf(lines, said, isUnprepared);
}
