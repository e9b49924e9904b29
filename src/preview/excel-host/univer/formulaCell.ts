// A formula as Univer takes it; as entered it is kept beside, so that reading gives back what was written.

import type { ICellData } from '@univerjs/core';
import { toCells, type ReferencedTable } from './structuredReferences';

/** Entry of a formula that was handed to Univer in other words. */
interface EnteredFormula {
  readonly entered: string;
  readonly handed: string;
}

/** Text in quotes that looks like a day. */
const DAY_LIKE = /"\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?"/g;

/** The cell's content; `tables` are asked for only when the formula names one. */
export function formulaCell(
  formula: string,
  at: { readonly row: number; readonly column: number; readonly sheetName: string },
  tables: () => readonly ReferencedTable[],
): ICellData {
  const withCells = formula.includes('[') ? toCells(formula, at, tables()) : formula;
  // Univer's MATCH and VLOOKUP take "1-6" for a day; joined with nothing it stays the text it is in Excel.
  const handed = withCells.replace(DAY_LIKE, (text) => `(${text}&"")`);
  return handed === formula ? { f: formula } : { f: handed, custom: { entered: formula, handed } };
}

/** The formula as entered, as long as nobody has changed it since. */
export function formulaAsEntered(formula: string, cell: ICellData): string {
  const kept = cell.custom as Partial<EnteredFormula> | undefined | null;
  return kept?.entered && kept.handed === formula ? kept.entered : formula;
}
