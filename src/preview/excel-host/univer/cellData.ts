// What Univer stores for an entry, as Excel would store it.

import type { ICellData } from '@univerjs/core';
import { VALUE_TYPE } from './cellContent';
import type { CellEntry } from './cellEntry';
import { formulaCell } from './formulaCell';
import type { ReferencedTable } from './structuredReferences';

/** A cell without anything. */
export const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** Place of the cell, for formulas that speak of their own row. */
export interface CellPosition {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** The cell's data; in a cell whose number format is text (`@`) everything stays as it was entered. */
export function cellData(
  entry: CellEntry,
  at: CellPosition,
  format: string,
  tables: () => readonly ReferencedTable[],
): ICellData {
  if (format === '@' && entry.kind === 'number') return text(String(entry.number));
  if (format === '@' && entry.kind === 'formula') return text(entry.formula);
  switch (entry.kind) {
    case 'text':
      return text(entry.text);
    case 'number':
      return {
        ...BLANK,
        v: entry.number,
        t: VALUE_TYPE.number,
        ...(entry.pattern ? { s: { n: { pattern: entry.pattern } } } : {}),
      };
    case 'flag':
      return { ...BLANK, v: entry.flag ? 1 : 0, t: VALUE_TYPE.flag };
    case 'formula':
      return { ...BLANK, ...formulaCell(entry.formula, at, tables) };
    case 'blank':
    case 'unchanged':
      return BLANK;
  }
}

function text(v: string): ICellData {
  return { ...BLANK, v, t: /^[\s\d=.+-]/.test(v) ? VALUE_TYPE.forcedText : VALUE_TYPE.text };
}
