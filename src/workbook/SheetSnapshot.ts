// What stood on a sheet at one moment: the only thing the reader ever looks at, the same from Excel and from a file.

import type { Area } from './address';

/** One cell that has content; a blank cell is simply absent. */
export interface SnapshotCell {
  /** Text as typed, number (a date is Excel's serial number), or boolean. Rich text is joined to plain text. */
  readonly value: string | number | boolean;
  /** As shown on screen; for text cells the text itself. */
  readonly text: string;
  /** The formula with its `=`, when the cell has one; `value` is then its cached result. */
  readonly formula?: string;
  /** Excel's error value such as `#REF!`; `value` and `text` hold the same. */
  readonly error?: string;
  /** The number is formatted as a date: the day as `YYYY-MM-DD` (1900 or 1904 system already applied). */
  readonly date?: string;
}

/** A sheet's content, sparse, so that one stray cell in row 1,048,576 costs one cell. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Smallest area that holds every cell with content; null for an empty sheet. */
  readonly usedRange: Area | null;
  /** Cells by `cellKey(row, column)`. */
  readonly cells: ReadonlyMap<number, SnapshotCell>;
  /** Merged areas; only the top-left cell of one may have content in Excel. */
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

/**
 * Key of a cell in `SheetSnapshot.cells`; rows and columns from 1.
 * @example cellKey(1, 1) //=> 16385
 */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Row and column of a key made by `cellKey`. */
export function keyPosition(key: number): { row: number; column: number } {
  const row = Math.floor((key - 1) / 16_384);
  return { row, column: key - row * 16_384 };
}

/** The cell at a place, or undefined when it is blank. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): SnapshotCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}
