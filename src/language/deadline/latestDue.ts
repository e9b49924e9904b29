// When did a recurring duty last fall due as of a day?

import { addDays, dayText, daysInMonth, readDay } from './day';
import { RECURRENCES } from './recurrence';

const MONTHS = [0, 12, 6, 3, 1];

/** The period a recurring duty was last due for: its first day and the day it was due. */
export interface DuePeriod {
  readonly start: string;
  readonly due: string;
}

/**
 * The latest period due on or before a day; null for `irregular`. A day past the end of a short month is its last day.
 * @example latestDue('quarterly:end', '2022-05-10') //=> { start: '2022-01-01', due: '2022-03-31' }
 */
export function latestDue(recur: string, asOf: string): DuePeriod | null {
  const [every, detail = ''] = recur.split(':');
  const length = MONTHS[RECURRENCES.indexOf(every ?? '')];
  if (length === 0) return null;
  if (length === undefined) {
    const due = addDays(asOf, -new Date(asOf).getUTCDay());
    return { start: addDays(due, -6), due };
  }
  const [year, month] = readDay(asOf);
  for (let first = year * 12 + Math.floor((month - 1) / length) * length; ; first -= length) {
    const period = periodFrom(first, length, detail);
    if (period.due <= asOf) return period;
  }
}

/** A day of the month falls in the period's last month. */
function periodFrom(first: number, length: number, detail: string): DuePeriod {
  const last = first + length - 1;
  const year = Math.floor(last / 12);
  const [month, day] = detail.includes('-')
    ? detail.split('-').map(Number)
    : [(last % 12) + 1, Number(detail)];
  const end = daysInMonth(month ?? 12, year);
  return {
    start: dayText(Math.floor(first / 12), (first % 12) + 1, 1),
    due: dayText(year, month ?? 12, Math.min(day || end, end)),
  };
}
