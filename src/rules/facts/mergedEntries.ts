// Which merged areas go over several rows of a fill-in column?

import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** The areas, as the sheet lists them. */
export function mergedEntries({ columns }: UnderstoodTable, { merges }: SheetSnapshot): readonly Area[] {
  const fillIn = [...columns.progress, ...columns.status];
  return merges.filter(
    ({ top, left, bottom, right }) =>
      bottom > top && fillIn.some(({ column }) => column >= left && column <= right),
  );
}
