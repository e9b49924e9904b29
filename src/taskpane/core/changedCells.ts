// Which cells of a sheet have another text than before?

import { cellAddress } from '../../workbook/address';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/**
 * A1 addresses of the cells that differ, also those that are new or gone.
 * @example changedCells(before, after) //=> new Set(['H9'])
 */
export function changedCells(before: SheetSnapshot, after: SheetSnapshot): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    if (before.cells.get(key)?.text === after.cells.get(key)?.text) continue;
    const { row, column } = keyPosition(key);
    changed.add(cellAddress(row, column));
  }
  return changed;
}
