// Which catalog does a workbook bring along? Read once from its sheet 参考目录, and found again by that sheet wherever a table is opened.

import { catalogSheetName, catalogTableNames } from '../../messages/zh-CN/catalogNames';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { mergeCatalogs } from '../mergeCatalogs';
import type { CatalogOnSheet } from './readCatalogSheet';

/** What the sheet says, and how it holds beside what ships: both fetched only where there is such a sheet. */
export interface WorkbookCatalog extends CatalogOnSheet {
  readonly merge: typeof mergeCatalogs;
}

const read = new WeakMap<SheetSnapshot, WorkbookCatalog>();

/** Rows in which the tables' names stand. */
const TOP_ROWS = 10;

/** Is this the sheet 参考目录, by its name or, renamed, by its tables? It is never taken for an official table. */
export function isCatalogSheet({ name, cells }: SheetSnapshot): boolean {
  if (name.includes(catalogSheetName)) return true;
  const wanted = new Set<string>([catalogTableNames.units, catalogTableNames.judgements]);
  for (const [key, { text }] of cells)
    if (wanted.has(text) && keyPosition(key).row <= TOP_ROWS) wanted.delete(text);
  return wanted.size === 0;
}

/** The workbook's sheet 参考目录: of several the one with just this name, else the first; undefined when there is none. */
export function catalogSheetIn(sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  return sheets.find(({ name }) => name === catalogSheetName) ?? sheets.find(isCatalogSheet);
}

/** Reads the sheet 参考目录, where there is one; its reader is fetched only then. */
export async function loadWorkbookCatalog(sheets: readonly SheetSnapshot[]): Promise<void> {
  const sheet = catalogSheetIn(sheets);
  if (!sheet || read.has(sheet)) return;
  const [{ readCatalogSheet }, { mergeCatalogs: merge }] = await Promise.all([
    import(/* webpackChunkName: "catalogs" */ './readCatalogSheet'),
    import(/* webpackChunkName: "catalogs" */ '../mergeCatalogs'),
  ]);
  read.set(sheet, { ...readCatalogSheet(sheet), merge });
}

/** The workbook's own catalog; null when it has none (or `loadWorkbookCatalog` was not called). */
export function workbookCatalog(sheets: readonly SheetSnapshot[]): WorkbookCatalog | null {
  const sheet = catalogSheetIn(sheets);
  return sheet ? (read.get(sheet) ?? null) : null;
}
