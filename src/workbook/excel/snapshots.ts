// From Excel's answers to snapshots: sparse cells, merges and hidden rows of each sheet.

import type { Area } from '../address';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../SheetSnapshot';
import type { ReadPiece } from './contents';
import { isDayFormat, serialDay } from './dateFormat';
import type { SheetOutline } from './outline';

/** Error values as Excel prints them ("Excel.ErrorCellValueType" and its texts). */
const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Snapshot of each outlined sheet, in the outlines' order. */
export function snapshotsOf(
  outlines: readonly SheetOutline[],
  pieces: readonly ReadPiece[],
): SheetSnapshot[] {
  return outlines.map((outline) => {
    const own = pieces.filter((piece) => piece.sheet === outline.name);
    const cells = new Map<number, SnapshotCell>();
    for (const piece of own) addCells(cells, piece);
    return {
      name: outline.name,
      visibility: outline.visibility,
      isProtected: outline.isProtected,
      usedRange: bounds(outline.areas),
      cells,
      merges: own.flatMap(({ merges }) => merges),
      hiddenRows: new Set(own.flatMap(({ hiddenRows }) => hiddenRows)),
      hiddenColumns: new Set(own.flatMap(({ hiddenColumns }) => hiddenColumns)),
    };
  });
}

function addCells(cells: Map<number, SnapshotCell>, piece: ReadPiece): void {
  piece.values.forEach((row, y) => {
    row.forEach((value, x) => {
      const formula = piece.formulas[y]?.[x];
      const cell = cellOf(
        value,
        formula,
        piece.texts[y]?.[x] ?? '',
        piece.numberFormats[y]?.[x] ?? 'General',
      );
      if (cell) cells.set(cellKey(piece.area.top + y, piece.area.left + x), cell);
    });
  });
}

function cellOf(value: unknown, formula: unknown, text: string, format: string): SnapshotCell | null {
  // A constant text that begins with "=" comes back without its apostrophe in both answers: no formula, when it is its own value.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !isFormula) return null;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const isError = typeof value === 'string' && ERROR.test(value);
  const date = typeof value === 'number' && isDayFormat(format) ? serialDay(value) : undefined;
  return {
    value,
    text: typeof value === 'string' ? value : text,
    ...(isFormula ? { formula } : {}),
    ...(isError ? { error: value } : {}),
    ...(date ? { date } : {}),
  };
}

function bounds(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (!first) return null;
  return rest.reduce(
    (whole, area) => ({
      top: Math.min(whole.top, area.top),
      left: Math.min(whole.left, area.left),
      bottom: Math.max(whole.bottom, area.bottom),
      right: Math.max(whole.right, area.right),
    }),
    first,
  );
}
