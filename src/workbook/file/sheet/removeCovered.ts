// Cells that a merge covers are not shown by Excel, whatever the file holds there: they do not count as content.
import type { Area } from '../../address';
import { cellKey, keyPosition, type SnapshotCell } from '../../SheetSnapshot';
import { CellDamage } from './cellContent';

/** Steps that no real sheet needs: 50,000 merges of 100 cells take five million. */
const MAX_STEPS = 1_000_000_000;

/**
 * Deletes the covered cells; a merge of a million cells costs no more than the cells that exist.
 * Throws `CellDamage` for so many and so large merges that only malice can have made them.
 */
export function removeCovered(cells: Map<number, SnapshotCell>, merges: readonly Area[]): void {
  const steps = merges.reduce((sum, area) => sum + Math.min(sizeOf(area), cells.size), 0);
  if (steps > MAX_STEPS) throw new CellDamage();
  for (const area of merges) {
    if (sizeOf(area) > cells.size) removeFromAll(cells, area);
    else removeInside(cells, area);
  }
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function removeInside(cells: Map<number, SnapshotCell>, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row !== top || column !== left) cells.delete(cellKey(row, column));
    }
  }
}

function removeFromAll(cells: Map<number, SnapshotCell>, { top, left, bottom, right }: Area): void {
  for (const key of cells.keys()) {
    const { row, column } = keyPosition(key);
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    if (isInside && (row !== top || column !== left)) cells.delete(key);
  }
}
