// Does a 校验报告 that was made before still fit the table, or has the table or the catalog moved on?

import { fill } from '../messages/fill';
import { reportSheetWords as words } from '../messages/zh-CN/reportSheet';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { Certificate } from './CheckReport';

/** `none` there is no report in the workbook. */
export type EarlierReport = 'none' | 'fits' | 'void';

/**
 * Compares what the sheet prints with what the check just certified.
 * @example earlierReport(sheets, report.certificate) //=> 'void'
 */
export function earlierReport(
  sheets: readonly SheetSnapshot[],
  { fingerprint, catalog }: Certificate,
): EarlierReport {
  const sheet = sheets.find(({ name }) => name === words.name);
  const lines = [...(sheet?.cells.values() ?? [])].map(({ text }) => text);
  const printed = beginning(words.foot);
  const foot = lines.find((line) => line.startsWith(printed));
  if (foot === undefined) return 'none';
  const hasCatalog = lines.some(
    (line) =>
      line.startsWith(beginning(words.settings)) &&
      line.includes(catalog ? versionText(catalog.version) : words.noCatalog),
  );
  return foot.startsWith(printed + fingerprint) && hasCatalog ? 'fits' : 'void';
}

/** What a sentence says before its first blank. */
function beginning(sentence: string): string {
  return sentence.slice(0, sentence.indexOf('{'));
}

function versionText(version: string): string {
  const [, after = ''] = words.catalog.split('，');
  return fill(after, { version });
}
