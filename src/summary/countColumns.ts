// Which conditions do the counted columns of the unit sheets put on 任务明细?

import type { Criterion } from './countIfs';
import { formula } from './formula';
import { named } from './references';
import type { FillInColumns } from './reportState';

/** Due from the as-of day to so many days later, and not done; standing duties included. */
export function soonCriteria(): readonly Criterion[] {
  return [
    ['距时限天数', '">=0"'],
    ['距时限天数', formula`"<="&${named('临近天数')}`],
    ['进度', '"<>已完成"'],
  ];
}

/** Not reported in full; a table without the two columns owes no report. */
export function gapCriteria({ progress, status }: FillInColumns): readonly Criterion[] {
  return progress || status ? [['填报', '"<>齐全"']] : [['填报', '"<>不适用"']];
}
