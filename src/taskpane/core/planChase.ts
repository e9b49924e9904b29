// What may be written to each unit that owes reports, from the table as it stands now?

import { chaseLetters, type ChaseLetter } from '../../jobs/chase';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { TableInWorkbook } from './findTables';

/** As of one day (`YYYY-MM-DD`); `sheets` are the workbook's sheets as they stand: days on earlier lists count. */
export function planChase(
  { opened, snapshot }: TableInWorkbook,
  asOf: string,
  sheets: readonly SheetSnapshot[],
): readonly ChaseLetter[] {
  return chaseLetters(opened.table, { asOf, catalog: opened.catalog, source: snapshot, earlier: sheets });
}
