// A plan as it stands once drawn, for whatever reads earlier generated sheets.
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../src/workbook/SheetSnapshot';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { shownValue } from './recalculate';

/** A plan as it stands once drawn. */
export function drawnSheet({ name, rows, columns }: SheetPlan): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  rows.forEach((row, y) => {
    row.cells.forEach((cell, x) => {
      const value = shownValue(cell?.value ?? null);
      if (value !== '') cells.set(cellKey(y + 1, x + 1), { value, text: String(value) });
    });
  });
  const usedRange = { top: 1, left: 1, bottom: rows.length, right: columns.length };
  const none = new Set<number>();
  return {
    name,
    visibility: 'visible',
    usedRange,
    cells,
    merges: [],
    hiddenRows: none,
    hiddenColumns: none,
    isProtected: false,
  };
}
