// Which cells hold a column's own heading, and how does it read for another period?

import type { PeriodColumn } from '../../table/DutyTable';
import type { PlacedText } from '../../workbook/ColumnPlan';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { shortHeading } from '../fill/myTasks';
import type { MasterTable } from './MasterTable';

/** The cell that holds a column's own heading, in every header of the table. */
export function headingTexts(
  { table: { headerRows }, sheet }: MasterTable,
  column: number,
  text: string,
): readonly PlacedText[] {
  return headerRows.map(({ from, to }) => ({ row: headingRow(sheet, from, to, column), column, text }));
}

/** The lowest filled cell of the header in this column that spans no other; the last row when all are blank. */
function headingRow(sheet: SheetSnapshot, from: number, to: number, column: number): number {
  for (let row = to; row >= from; row -= 1) {
    const isWide = sheet.merges.some(
      ({ top, left, right }) => top === row && left === column && right > left,
    );
    if (!isWide && (cellAt(sheet, row, column)?.text ?? '').trim() !== '') return row;
  }
  return to;
}

/** The heading with the new period in place of the old one, or in front of it. */
export function headingFor(
  master: MasterTable,
  { column, period: old, heading }: PeriodColumn,
  period: string,
): string {
  const { headerRows } = master.table;
  const [first = { from: 1, to: 1 }] = headerRows;
  const row = headingRow(master.sheet, first.from, first.to, column);
  const printed = cellAt(master.sheet, row, column)?.text ?? heading;
  if (old === null) return `${period}${printed}`;
  const pattern = [...old].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const replaced = printed.replace(new RegExp(pattern), period);
  return replaced === printed ? `${period}${shortHeading(printed)}` : replaced;
}
