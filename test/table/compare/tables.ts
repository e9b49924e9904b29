// Tables to be compared: rows of cells under the usual headings, read by the real reader.

import { readTables, type DutyTable } from '../../../src/table';
import { snapshotOf } from '../../support/sheet';
import { cellKey, type SnapshotCell } from '../../../src/workbook/SheetSnapshot';

export const usualHeadings = ['类别', '序号', '任务内容', '完成时限', '牵头单位', '配合单位', '进展情况'];

/** The table of these rows. */
export function tableOf(
  rows: readonly (readonly string[])[],
  headings: readonly string[] = usualHeadings,
): DutyTable {
  const cells = new Map<number, SnapshotCell>();
  [headings, ...rows].forEach((row, y) =>
    row.forEach((text, x) => {
      if (text !== '') cells.set(cellKey(y + 1, x + 1), { value: text, text });
    }),
  );
  const table = readTables([snapshotOf(cells)])[0];
  if (!table) throw new Error('no table in the rows');
  return table;
}

const verbs = ['推进', '完善', '开展', '落实', '规范', '建设', '健全', '实施'];
const objects = [
  '县域医疗卫生共同体',
  '中小学校舍维修改造',
  '城镇污水处理厂提标',
  '政务服务事项清单管理',
  '农村饮水安全工程',
  '安全生产专项整治',
  '数字档案馆建设',
  '地方金融风险排查',
  '高标准农田建设',
  '养老服务设施布局',
  '工业园区循环化改造',
];
const units = ['县卫健局', '县教育局', '县住建局', '县政务服务局', '县水利局', '县应急局', '县档案局'];

/** A row in order: every task has words of its own, groups change every five rows. */
export function usualRow(place: number): string[] {
  const pick = <T>(list: readonly T[], step: number): T => list[(place * step) % list.length] as T;
  return [
    `第${Math.floor(place / 5) + 1}类工作`,
    String(place + 1),
    `${pick(verbs, 3)}${pick(objects, 5)}，覆盖${place * 7 + 3}个点位`,
    `20${22 + (place % 4)}年底`,
    pick(units, 2),
    `${pick(units, 3)}、县财政局`,
    '',
  ];
}

/** As many rows in order. */
export const usualRows = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => usualRow(at));

/** The rows with some cells replaced: `{ 2: { 4: '县财政局' } }` is column 4 of row 2, both from 0. */
export function changed(
  rows: readonly (readonly string[])[],
  cells: Readonly<Record<number, Readonly<Record<number, string>>>>,
): string[][] {
  return rows.map((row, y) => row.map((text, x) => cells[y]?.[x] ?? text));
}
