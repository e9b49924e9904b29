// How many rows of 任务明细 meet these conditions? As a formula a person can read.

import type { FormulaPart } from '../workbook/SheetPlan';
import type { DetailColumn } from './detailColumns';
import { formula, joined, type FormulaPiece } from './formula';
import { whole } from './references';

/** A column of 任务明细 and what must stand in it: a formula piece such as `1`, `"已完成"` or a cell. */
export type Criterion = readonly [column: DetailColumn, value: FormulaPiece];

/**
 * `COUNTIFS(任务明细[列],条件,…)`.
 * @example countIfs([['任务首行', 1], ['填报', '"缺进展"']])
 */
export function countIfs(criteria: readonly Criterion[]): FormulaPart[] {
  return formula`COUNTIFS(${conditions(criteria)})`;
}

/** A column of 任务明细 that holds 1 where something is so, else 0: its sum is a count. */
export type Mark = Extract<
  DetailColumn,
  | '任务首行'
  | '临期'
  | '逾期'
  | '缺报'
  | '已完成'
  | '推进中'
  | '长期坚持'
  | '未启动'
  | '未填报'
  | '待核对'
  | '认定'
>;

/**
 * `SUMIFS(任务明细[已完成],任务明细[列],条件,…)`: how many rows are marked. LibreOffice sums numbers in a tenth of the time in which
 * it compares the words of 进度 or 灯. Without a mark it is `countIfs`.
 * @example countMarked('已完成', [['组号', 3], ['任务首行', 1]])
 */
export function countMarked(mark: Mark | null, criteria: readonly Criterion[]): FormulaPart[] {
  return mark === null ? countIfs(criteria) : formula`SUMIFS(${whole(mark)},${conditions(criteria)})`;
}

function conditions(criteria: readonly Criterion[]): FormulaPart[] {
  return joined(
    criteria.map(([column, value]) => formula`${whole(column)},${value}`),
    ',',
  );
}
