// Which rows of the sheet have a formula or an error value? The rules about them look at no other row.

import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Rows (1-based) with any cell that is not simply typed and shown. */
export function oddRows({ cells }: SheetSnapshot): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [key, { formula, error }] of cells)
    if (formula !== undefined || error !== undefined) rows.add(keyPosition(key).row);
  return rows;
}
