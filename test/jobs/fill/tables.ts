// Small tables that units fill in.

import { checkTable } from '../../support/checkTable';
import { openTable } from '../../../src/jobs/openTable';
import { rules } from '../../../src/rules';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetOf } from '../../support/sheet';

/** A sheet opened, with what the rules say of it as of a day. */
export function opened(sheet: SheetSnapshot, asOf = '2022-09-30') {
  const read = openTable([sheet]);
  if (!read.ok) throw new Error(read.problem.id);
  const { table, catalog, date } = read;
  const question = { table, sheet, catalog, date, asOf, state: 'issued' } as const;
  const findings = checkTable(question, { rules }).findings.map((finding) => ({
    finding,
    title: finding.rule,
  }));
  return { table, catalog, date, sheet, asOf, findings };
}

/** Entries of a county's office, all blank but those given. */
export function county(
  entries: readonly string[] = [],
  heading = '进展情况',
  status: readonly string[] = [],
) {
  const task = (no: number, text: string, lead: string): string =>
    `${no} | ${text} | 2022年底 | ${lead} | 县财政局 | ${entries[no - 1] ?? ''} | ${status[no - 1] ?? ''}`;
  return sheetOf(
    [
      '== 责任分工 ==',
      '某县2022年重点任务责任分工表 | < | < | < | < | < | <',
      `序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | ${heading} | 完成情况`,
      task(1, '年底前建成社区养老服务站不少于30个', '县民政局'),
      task(2, '实施中小学校舍维修改造', '县教育局'),
      task(3, '推进政务服务事项网上办理', '县民政局'),
    ].join('\n'),
  );
}
