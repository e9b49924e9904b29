// A catalog handed on as a file, and one that comes as a file: .json, or a workbook with a sheet 参考目录.

import type { Catalog } from '../../catalog/Catalog';
import { catalogSheetIn } from '../../catalog/sheet/workbookCatalogs';
import { fill } from '../../messages/fill';
import { catalogFileProblems } from '../../messages/zh-CN/catalogSheet';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** A catalog from a file with the sentences about what could not be used, or the sentence why there is none. */
export type CatalogFromFile =
  | { readonly ok: true; readonly catalog: Catalog; readonly problems: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** What goes along when a catalog is handed on: judgements of this workbook alone stay here. */
export function forOthers(catalog: Catalog): Catalog {
  const judgements = catalog.judgements?.filter(({ scope }) => scope === 'desk') ?? [];
  const { judgements: _, ...rest } = catalog;
  return judgements.length === 0 ? rest : { ...rest, judgements };
}

/** The catalog as JSON text. */
export function catalogJson(catalog: Catalog): string {
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/** The catalog of a JSON text; never throws. */
export async function catalogOfJson(text: string): Promise<CatalogFromFile> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, sentence: catalogFileProblems.notJson };
  }
  const { parseCatalog } = await import(/* webpackChunkName: "catalogs" */ '../../catalog/parseCatalog');
  const parsed = parseCatalog(json);
  if (parsed.ok) return { ok: true, catalog: parsed.value, problems: [] };
  const places = [...new Set(parsed.problems.map(({ path }) => path).filter((path) => path !== ''))];
  const id = places.length > 0 ? 'badPlaces' : 'noCatalog';
  return { ok: false, sentence: fill(catalogFileProblems[id], { places: places.join('、') }) };
}

/** The catalog of a workbook's sheet 参考目录, or of its only sheet with a 单位目录; never throws. */
export async function catalogOfSheets(sheets: readonly SheetSnapshot[]): Promise<CatalogFromFile> {
  const { readCatalogSheet } = await import(
    /* webpackChunkName: "catalogs" */ '../../catalog/sheet/readCatalogSheet'
  );
  const { sheetProblemText } = await import(
    /* webpackChunkName: "catalogs" */ '../../catalog/sheet/SheetProblem'
  );
  const own = catalogSheetIn(sheets);
  const read = (own ? [own] : sheets).map(readCatalogSheet);
  const found = read.find(
    ({ catalog: { units, judgements } }) => units.length + (judgements?.length ?? 0) > 0,
  );
  if (!found) return { ok: false, sentence: catalogFileProblems.noSheet };
  return { ok: true, catalog: found.catalog, problems: found.problems.map(sheetProblemText) };
}
