// How many rows of 任务明细 meet these conditions? As a formula a person can read.

import type { FormulaPart } from '../workbook/SheetPlan';
import type { DetailColumn } from './detailColumns';
import { formula, joined, type FormulaPiece } from './formula';
import { whole } from './references';

/** A column of 任务明细 and what must stand in it: a formula piece such as `1`, `"已完成"` or a cell. */
export type Criterion = readonly [column: DetailColumn, value: FormulaPiece];

/**
 * `COUNTIFS(任务明细[列],条件,…)`.
 * @example countIfs([['任务首行', 1], ['进度', '"已完成"']])
 */
export function countIfs(criteria: readonly Criterion[]): FormulaPart[] {
  return formula`COUNTIFS(${conditions(criteria)})`;
}

/**
 * `SUMIFS(任务明细[任务首行],任务明细[列],条件,…)`: how many tasks, each counted at its first row; one condition less to look through.
 * @example countTasks([['组号', 3], ['进度', '"已完成"']])
 */
export function countTasks(criteria: readonly Criterion[]): FormulaPart[] {
  return formula`SUMIFS(${whole('任务首行')},${conditions(criteria)})`;
}

function conditions(criteria: readonly Criterion[]): FormulaPart[] {
  return joined(
    criteria.map(([column, value]) => formula`${whole(column)},${value}`),
    ',',
  );
}
