// When did a recurring duty last fall due as of a day?

import { addDays, dayText, daysInMonth, readDay } from './day';

/** The period a recurring duty was last due for: its first day and the day it was due. */
export interface DuePeriod {
  readonly start: string;
  readonly due: string;
}

const MONTHS: Readonly<Record<string, number>> = { yearly: 12, 'half-yearly': 6, quarterly: 3, monthly: 1 };

/**
 * The latest period due on or before a day; null for `irregular`. A day past the end of a short month is its last day.
 * @example latestDue('quarterly:end', '2022-05-10') //=> { start: '2022-01-01', due: '2022-03-31' }
 */
export function latestDue(recur: string, asOf: string): DuePeriod | null {
  const [every = '', detail] = recur.split(':');
  if (every === 'weekly') return lastWeek(asOf);
  const length = MONTHS[every];
  if (length === undefined) return null;
  const { year, month } = readDay(asOf);
  const current = year * 12 + Math.floor((month - 1) / length) * length;
  const period = [current, current - length]
    .map((start) => periodFrom(start, length, detail))
    .find(({ due }) => due <= asOf);
  return period ?? periodFrom(current - 2 * length, length, detail);
}

/** A day of the month falls in the period's last month. */
function periodFrom(first: number, length: number, detail: string | undefined): DuePeriod {
  const start = dayText({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 });
  const last = first + length - 1;
  const year = Math.floor(last / 12);
  const [month, day] = detail?.includes('-')
    ? detail.split('-').map(Number)
    : [(last % 12) + 1, Number(detail)];
  const end = daysInMonth(month ?? 12, year);
  return {
    start,
    due: dayText({ year, month: month ?? 12, day: Number.isInteger(day) ? Math.min(day ?? end, end) : end }),
  };
}

/** Monday to Sunday; the week is due on its Sunday. */
function lastWeek(asOf: string): DuePeriod {
  const weekday = new Date(`${asOf}T00:00:00Z`).getUTCDay();
  const due = addDays(asOf, -weekday);
  return { start: addDays(due, -6), due };
}
