// Cells that a merge covers are not shown by Excel, whatever the file holds there: they do not count as content.
import type { Area } from '../../address';
import { cellKey, keyPosition, type SnapshotCell } from '../../SheetSnapshot';

/** Deletes the covered cells; a merge of a million cells costs no more than the cells that exist. */
export function removeCovered(cells: Map<number, SnapshotCell>, merges: readonly Area[]): void {
  for (const area of merges) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > cells.size) removeFromAll(cells, area);
    else removeInside(cells, area);
  }
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
