// Which conditions do the counted columns of the unit sheets put on 任务明细?

import type { FormulaPart } from '../workbook/SheetPlan';
import type { Criterion } from './countIfs';
import { formula } from './formula';
import { named, own } from './references';
import type { FillInColumns } from './reportState';

/** Due from the as-of day to so many days later, and not done; standing duties included. */
export const soonCriterion: Criterion = ['临期', 1];

/** 任务明细[临期]: 1 for such a row. One column asked once, instead of three conditions in every count. */
export function soonFormula(): FormulaPart[] {
  const days = own('距时限天数');
  return formula`IF(${own('当前时限')}="",0,IF(AND(${days}>=0,${days}<=${named('临近天数')},${own('进度')}<>"已完成"),1,0))`;
}

/** Not reported in full; a table without the two columns owes no report. */
export function gapCriteria({ progress, status }: FillInColumns): readonly Criterion[] {
  return progress || status ? [['填报', '"<>齐全"']] : [['填报', '"<>不适用"']];
}
