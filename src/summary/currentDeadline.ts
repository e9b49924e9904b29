// Which of a task's days is in force (当前时限)? The first that is not over, else the last; of a recurring one the next.

import type { FormulaPart } from '../workbook/SheetPlan';
import { addMonths, calendarDay } from './dayNumber';
import type { DeadlineSpan } from './deadlineSpan';
import { formula } from './formula';
import { named, own } from './references';

/** The day in force on the as-of day, as serial number; null when the deadline has no day. */
export function currentDeadline(span: DeadlineSpan, asOf: number): number | null {
  const { first, second, last, months } = span;
  if (last === null) return null;
  if (months !== null) return nextOccurrence(last, months, asOf);
  if (first !== null && first >= asOf) return first;
  return second !== null && second >= asOf ? second : last;
}

/** The same as a formula of 任务明细[当前时限]. */
export function currentDeadlineFormula(): FormulaPart[] {
  const asOf = named('参照日');
  const last = own('末个时限');
  const months = own('周期月数');
  const apart = formula`(YEAR(${asOf})-YEAR(${last}))*12+MONTH(${asOf})-MONTH(${last})`;
  const steps = formula`-INT(-(${apart})/${months})*${months}`;
  const next = formula`EDATE(${last},${steps}+IF(EDATE(${last},${steps})<${asOf},${months},0))`;
  return formula`IF(${last}="","",IF(${months}<>"",${next},IF(${own('首个时限')}>=${asOf},${own('首个时限')},IF(${own('次个时限')}>=${asOf},${own('次个时限')},${last}))))`;
}

/** 任务明细[距时限天数]: days left, negative when late. */
export function daysLeftFormula(): FormulaPart[] {
  return formula`IF(${own('当前时限')}="","",${own('当前时限')}-${named('参照日')})`;
}

function nextOccurrence(day: number, months: number, asOf: number): number {
  const from = calendarDay(day);
  const to = calendarDay(asOf);
  const apart = (to.year - from.year) * 12 + to.month - from.month;
  const steps = Math.ceil(apart / months) * months;
  const candidate = addMonths(day, steps);
  return candidate < asOf ? addMonths(day, steps + months) : candidate;
}
