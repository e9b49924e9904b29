// What reading needs beyond the code: the dictionary of Traditional text, the named region's catalog, the workbook's own 参考目录. Call this before anything is read.

import { loadCatalogsNamedIn, loadWorkbookCatalog } from '../catalog';
import { loadSimplifier, needsSimplifier } from '../language/text';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';

/** Fetches what reading the given texts needs; does nothing when it is all there. */
export async function prepareReading(texts: Iterable<string>): Promise<void> {
  const all = [...texts];
  await loadCatalogsNamedIn(all);
  if (all.some(needsSimplifier)) await loadSimplifier();
}

/** The same for all cells of sheets, and the sheet 参考目录 among them. */
export async function prepareSheets(sheets: readonly SheetSnapshot[]): Promise<void> {
  await Promise.all([prepareReading(cellTexts(sheets)), loadWorkbookCatalog(sheets)]);
}

function* cellTexts(sheets: readonly SheetSnapshot[]): Iterable<string> {
  for (const sheet of sheets) {
    yield sheet.name;
    for (const { text } of sheet.cells.values()) yield text;
  }
}
