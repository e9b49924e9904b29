// First and last day of a point of time, once its year is known (or known to be unknown).

import { addDays, dayText, daysInMonth, isRealDay, monthDayText } from './day';
import type { Point } from './Point';

/** A day with or without its year. */
export interface PartialDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** First and last day of a point. */
export interface Period {
  readonly first: PartialDay;
  readonly last: PartialDay;
}

/**
 * The period a point covers; `year` is the resolved one, `month` and `quarter` a resolved 本月, 本季度. Null when it cannot exist (6月31日, 13月, 五季度).
 * @example periodOf({ month: 2, edge: 'end', cued: true }, 2024)?.last //=> { year: 2024, month: 2, day: 29 }
 */
export function periodOf(
  point: Point,
  year: number | null,
  month = point.month,
  quarter = point.quarter,
): Period | null {
  if (point.plan !== undefined) return planPeriod(point.plan);
  if (point.half !== undefined) return months(year, point.half === 1 ? 1 : 7, point.half * 6);
  if (quarter !== undefined) {
    return quarter < 1 || quarter > 4 ? null : months(year, quarter * 3 - 2, quarter * 3);
  }
  if (month === undefined) return months(year, 1, 12);
  if (month < 1 || month > 12) return null;
  if (point.day !== undefined) {
    const day = { year, month, day: point.day };
    return isRealDay(month, point.day, year ?? undefined) ? { first: day, last: day } : null;
  }
  if (point.tenDays === undefined) return months(year, month, month);
  const last = point.tenDays === 3 ? daysInMonth(month, year ?? undefined) : point.tenDays * 10;
  return { first: { year, month, day: point.tenDays * 10 - 9 }, last: { year, month, day: last } };
}

/** 十三五 is 2016–2020. */
function planPeriod(plan: number): Period {
  const start = 2001 + (plan - 10) * 5;
  return { first: { year: start, month: 1, day: 1 }, last: { year: start + 4, month: 12, day: 31 } };
}

function months(year: number | null, from: number, to: number): Period {
  return {
    first: { year, month: from, day: 1 },
    last: { year, month: to, day: daysInMonth(to, year ?? undefined) },
  };
}

/** The day before (or after): 3月前 ends on the last of February. */
export function neighbour(day: PartialDay, shift: 1 | -1): PartialDay {
  const [year = 0, month = 1, date = 1] = addDays(dayText({ ...day, year: day.year ?? 2001 }), shift)
    .split('-')
    .map(Number);
  return { year: day.year === null ? null : year, month, day: date };
}

/** A full day as text, null without a year. */
export function fullDay(day: PartialDay): string | null {
  return day.year === null ? null : dayText({ ...day, year: day.year });
}

/** Month and day as text. */
export function monthDay(day: PartialDay): string {
  return monthDayText(day.month, day.day);
}
