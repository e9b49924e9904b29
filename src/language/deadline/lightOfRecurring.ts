// Which light does a recurring duty have? The latest period's end is compared with the days its progress names.

import type { Deadline } from './Deadline';
import { daysBetween } from './day';
import type { Light, LightCase, LightData, LightName, LightReason } from './Light';
import { latestDue } from './latestDue';

type Plain = (light: LightName, reason: LightReason, data?: Partial<LightData>) => Light;

/** 正常 when a day of the period or after it is named; 逾期 when only earlier days are; without any day 建议核对, never 逾期. */
export function lightOfRecurring(
  recurring: Deadline,
  { asOf, progressDays = [] }: LightCase,
  plain: Plain,
): Light {
  const period = latestDue(recurring.recur ?? 'irregular', asOf);
  if (!period) return plain('standing', 'standing-duty', { words: recurring.raw });
  const data = { words: recurring.raw, day: period.due, days: daysBetween(period.due, asOf) };
  const named = progressDays.filter((day) => day <= asOf);
  if (named.length === 0) {
    const review = { reason: 'period-without-date', data: { ...data, asOf } } as const;
    return { ...plain('normal', 'period-without-date', data), review };
  }
  const isReported = named.some((day) => day >= period.start);
  return isReported ? plain('normal', 'period-reported', data) : plain('late', 'period-not-reported', data);
}
