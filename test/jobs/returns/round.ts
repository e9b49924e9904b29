// A small master and what units send back of it, drawn in the test: one round of dispatch and intake without files.

import { openTable } from '../../../src/jobs/openTable';
import { masterTable, type MasterTable } from '../../../src/jobs/returns/MasterTable';
import type { ReturnedFile } from '../../../src/jobs/returns/ReturnedFile';
import { sheetOf, sheetsOf } from '../../support/sheet';

/** Two groups, five tasks; 区财政局 helps with the first, 3 and 4 have one unit, 5 has two responsible ones. */
export const DRAWN = `
测试区2022年重点任务责任分工表 | < | < | < | < | < | < | <
序号 | 主要任务 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况
1 | 一、教育 | 新建改扩建学校12所 | 2022年底 | 区教育局 | 区财政局 | | 
2 | ^ | 开展教师培训 | 2022年底 | 区教育局 |  | | 
3 | 二、健康 | 建设医疗共同体2个 | 2022年6月底 | 区卫生健康局 | 区财政局、区医保局 | | 
4 | ^ | 开展家庭医生签约服务 | 长期坚持 | 区卫生健康局 |  | | 
5 | ^ | 落实医保支付方式改革 | 2022年底 | 区医保局 | 区卫生健康局 | | 
`;

/** The drawing with some cells changed: `{ G3: '已建成。' }`. */
export function withCells(changes: Readonly<Record<string, string>>, drawn = DRAWN): string {
  const lines = drawn
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  for (const [cell, text] of Object.entries(changes)) {
    const row = lines[Number(cell.slice(1)) - 1];
    if (row) row[cell.charCodeAt(0) - 65] = ` ${text.replaceAll('\n', '\\n')} `;
  }
  return `\n${lines.map((line) => line.join('|')).join('\n')}\n`;
}

/** The drawn table as a master. */
export function masterOf(drawn = DRAWN, period: string | null = null): MasterTable {
  const sheet = sheetOf(drawn);
  const opened = openTable([sheet], { year: 2022 });
  if (!opened.ok) throw new Error(opened.problem.id);
  return masterTable({ ...opened, sheet }, { asOf: '2022-10-10', period });
}

/** What a returned file says of itself. */
export interface ReturnedFacts {
  readonly unit?: string;
  readonly period?: string;
  readonly modified?: string;
}

/** A file that came back; a drawing may hold several sheets. */
export function returned(
  file: string,
  drawn: string,
  { unit, period, modified }: ReturnedFacts = {},
): ReturnedFile {
  const custom = {
    ...(unit === undefined ? {} : { 责任分工_单位: unit }),
    ...(period === undefined ? {} : { 责任分工_报送期: period }),
  };
  const properties = { modified: modified ?? null, custom };
  return { file, content: { ok: true, sheets: sheetsOf(drawn), properties } };
}
