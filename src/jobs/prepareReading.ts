// Traditional text needs a dictionary that is loaded only then: call this once before anything is read.

import { loadSimplifier, needsSimplifier } from '../language/text';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';

/** Loads what reading the given texts needs; does nothing for Simplified text. */
export async function prepareReading(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (needsSimplifier(text)) return loadSimplifier();
  }
}

/** The same for all cells of sheets. */
export function prepareSheets(sheets: readonly SheetSnapshot[]): Promise<void> {
  return prepareReading(cellTexts(sheets));
}

function* cellTexts(sheets: readonly SheetSnapshot[]): Iterable<string> {
  for (const sheet of sheets) for (const { text } of sheet.cells.values()) yield text;
}
