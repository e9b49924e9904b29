// Is a task reported in full, and if not, what lacks? By exact words only.

import type { FormulaPart } from '../workbook/SheetPlan';
import { lookUp, trimmed, type SourceValue } from './excelText';
import { formula } from './formula';
import { named, own } from './references';

/** What can lack, gravest first, with the symbol the chase list draws it as. */
export const gapSymbols = { 均未填: '■', 缺进展: '▲', 进展空泛: '○', 缺完成情况: '△' } as const;

export type Gap = keyof typeof gapSymbols;

/** 填报. 不适用: the table has neither column. */
export type ReportState = Gap | '齐全' | '不适用';

/** The gaps in their order. */
export const gaps = Object.keys(gapSymbols) as readonly Gap[];

/** Which of the two fill-in columns the table has. */
export interface FillInColumns {
  readonly progress: boolean;
  readonly status: boolean;
}

/** State of a task by what its two fill-in cells hold (`''` = blank). */
export function reportStateOf(
  progress: SourceValue,
  status: SourceValue,
  has: FillInColumns,
  emptyWords: readonly string[],
): ReportState {
  if (!has.progress && !has.status) return '不适用';
  const noProgress = has.progress && trimmed(progress) === '';
  const noStatus = has.status && trimmed(status) === '';
  if (noProgress && noStatus) return '均未填';
  if (noProgress) return '缺进展';
  if (has.progress && lookUp(trimmed(progress).replaceAll('。', ''), emptyWords) >= 0) return '进展空泛';
  return noStatus ? '缺完成情况' : '齐全';
}

/** The same as a formula of 任务明细[填报]. */
export function reportStateFormula(has: FillInColumns): FormulaPart[] {
  const noProgress = formula`TRIM(${own('进展')})=""`;
  const noStatus = formula`TRIM(${own('完成情况')})=""`;
  const empty = formula`ISNUMBER(MATCH(SUBSTITUTE(TRIM(${own('进展')}),"。",""),${named('空泛用语')},0))`;
  if (has.progress && has.status) {
    return formula`IF(AND(${noProgress},${noStatus}),"均未填",IF(${noProgress},"缺进展",IF(${empty},"进展空泛",IF(${noStatus},"缺完成情况","齐全"))))`;
  }
  if (has.progress) return formula`IF(${noProgress},"缺进展",IF(${empty},"进展空泛","齐全"))`;
  if (has.status) return formula`IF(${noStatus},"缺完成情况","齐全")`;
  return formula`"不适用"`;
}
