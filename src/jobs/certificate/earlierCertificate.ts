// Does a 校验证明 that was made before still fit the table?

import { certificateWords as words } from '../../messages/zh-CN/certificate';
import { dayInWords } from '../../messages/zh-CN/day';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { CheckReport } from '../CheckReport';
import type { EarlierReport } from '../earlierReport';
import { grouped, isCertifiable } from './certificateRows';

/**
 * Compares what the sheet prints with what a check found. A check as of another day says nothing about it, as long as the content is the same.
 * @example earlierCertificate(sheets, report) //=> 'void'
 */
export function earlierCertificate(
  sheets: readonly SheetSnapshot[],
  report: Pick<CheckReport, 'certificate' | 'verdict' | 'asOf'>,
): EarlierReport {
  const sheet = sheets.find(({ name }) => name === words.name);
  const printed = sheet ? beside(sheet, words.rows.fingerprint) : null;
  if (!sheet || printed === null) return 'none';
  if (printed !== grouped(report.certificate.fingerprint)) return 'void';
  const isSameDay = beside(sheet, words.rows.asOf) === dayInWords(report.asOf);
  return isSameDay && !isCertifiable(report) ? 'void' : 'fits';
}

/** What stands beside a name in the first column. */
function beside(sheet: SheetSnapshot, name: string): string | null {
  const last = sheet.usedRange?.bottom ?? 0;
  for (let row = 1; row <= last; row++)
    if (cellAt(sheet, row, 1)?.text === name) return cellAt(sheet, row, 2)?.text ?? '';
  return null;
}
