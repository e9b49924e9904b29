// Was a generated sheet of this workbook made from other content than the table has now? Its head prints the fingerprint of its source.

import { betweenSummaryOutdated as words } from '../../messages/zh-CN/rules/between/summary-outdated';
import { fingerprint } from '../../table/fingerprint';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { TableRule } from '../Rule';

/** How generated sheets print the fingerprint: `来源：表名（32项，指纹 0123ABCD）`, `校验范围：表名!A1:I70…内容指纹：0123ABCD`, `来源指纹0123ABCD，…`. */
const PRINT = /(?:来源指纹|内容指纹：|（(?:[^（]*，)?指纹 )([0-9A-F]{8})/;
/** The sheet it was made from, where the head names it. */
const SOURCE = /来源：(.+?)（|校验范围：(.+?)!/;

export const betweenSummaryOutdated: TableRule = {
  id: 'between/summary-outdated',
  target: 'table',
  messages: { outdated: 'info' },
  words,
  check({ sheets = [], table }) {
    const names = new Set(sheets.map(({ name }) => name));
    const made = sheets.flatMap((sheet) => {
      const head = headOf(sheet);
      const isOfOther = head?.source != null && head.source !== table.sheet && names.has(head.source);
      return head === null || isOfOther ? [] : [{ name: sheet.name, print: head.print }];
    });
    if (made.length === 0) return [];
    const now = fingerprint(table);
    return made
      .filter(({ print }) => print !== now)
      .map(({ name }) => ({ message: 'outdated', at: null, raw: '', data: { name } }));
  },
};

/** The sheet it was made from (null where the head does not say) and the fingerprint then; null for a sheet of another kind. */
function headOf({ cells }: SheetSnapshot): { readonly source: string | null; readonly print: string } | null {
  for (const { text } of cells.values()) {
    const print = text.includes('指纹') ? PRINT.exec(text)?.[1] : undefined;
    if (print === undefined) continue;
    const [, source, checked] = SOURCE.exec(text) ?? [];
    return { source: source ?? checked ?? null, print };
  }
  return null;
}
