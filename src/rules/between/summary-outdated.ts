// Was a generated sheet of this workbook made from other content than the table has now? Its head prints the fingerprint of its source.

import { fingerprint } from '../../table/fingerprint';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { TableRule } from '../Rule';

/** The head of a generated sheet: where, as of when, `来源：表名（…指纹 0123ABCD）` or `校验范围：表名!A1:I70…内容指纹：0123ABCD`. */
const HEAD =
  /^地区：[^]*参照日：[^]*(?:来源：(.*?)（[^（]*指纹 |校验范围：(.*?)![^!]*内容指纹：)([0-9A-F]{8})/;
/** The head stands in the first rows. */
const HEAD_ROWS = 4;

export const betweenSummaryOutdated: TableRule = {
  id: 'between/summary-outdated',
  target: 'table',
  messages: { outdated: 'info' },
  check({ sheets = [], table }) {
    const names = new Set(sheets.map(({ name }) => name));
    const made = sheets.flatMap((sheet) => {
      const head = headOf(sheet);
      const isOfOther = head !== null && head.source !== table.sheet && names.has(head.source);
      return head === null || isOfOther ? [] : [{ name: sheet.name, print: head.print }];
    });
    if (made.length === 0) return [];
    const now = fingerprint(table);
    return made
      .filter(({ print }) => print !== now)
      .map(({ name }) => ({ message: 'outdated', at: null, raw: '', data: { name } }));
  },
};

/** The sheet it was made from and the fingerprint then; null for a sheet of another kind. */
function headOf({ cells }: SheetSnapshot): { readonly source: string; readonly print: string } | null {
  for (const [key, { text }] of cells) {
    if (keyPosition(key).row > HEAD_ROWS) continue;
    const [, source, checked, print] = HEAD.exec(text) ?? [];
    if (print !== undefined) return { source: source ?? checked ?? '', print };
  }
  return null;
}
