// Which days does a point of time mean in this document, after the dates read before it?

import type { Deadline, DeadlineReference } from './Deadline';
import { addDays, dayText, daysInMonth, readDay } from './day';
import type { Point } from './Point';

/** What is known where a point stands: the document, and the last year and month printed before it. */
export interface Surroundings {
  readonly reference: DeadlineReference;
  year: number | null;
  month: number | null;
}

/** First and last month and day a point covers. Year and month (the last) are what later dates inherit. */
export interface Period {
  readonly year: number | null;
  readonly month: number;
  readonly start: readonly [year: number | null, month: number, day: number];
  readonly end: number;
}

/** The document's year: the one given, else that of its day. */
export function documentYear({ year, date }: DeadlineReference): number | null {
  return year ?? (date === null ? null : readDay(date)[0]);
}

/** The days a point covers, or why there are none. 明年 without any year and 本月 without a day are not understood; 6月31日 and 五季度 are impossible. */
export function resolvePoint(point: Point, around: Surroundings): Period | NonNullable<Deadline['reason']> {
  if (point.damaged) return 'damaged';
  const { date } = around.reference;
  const base = documentYear(around.reference);
  let year = point.from === 'document' ? base : (around.year ?? base);
  if (!point.from) year = point.year ?? year;
  else if (year !== null) year += point.year ?? 0;
  else if (point.year) return 'not-understood';
  const { months, days } = point;
  let from = months ? months[0] : 1;
  let to = months ? months[1] : 12;
  if (point.later) {
    const [length, count] = point.later;
    if (point.from && around.month !== null && around.year !== null) from = to = around.month;
    else if (date === null) return 'not-understood';
    else {
      const [ofYear, month] = readDay(date);
      const all = ofYear * 12 + (Math.ceil(month / length) - 1 + count) * length;
      year = Math.floor(all / 12);
      from = (all % 12) + 1;
      to = from + length - 1;
    }
  }
  const length = daysInMonth(to, year);
  const start = days ? days[0] : 1;
  const end = days ? days[1] : length;
  const isReal = from > 0 && to < 13 && start > 0 && end <= (to === 2 && year === null ? 29 : length);
  if (!isReal) return 'impossible';
  const firstYear = point.isPlan && year !== null ? year - 4 : year;
  return { year, month: to, start: [firstYear, from, start], end: end || length };
}

/** The last day by which something is done: 3月前 the end of February, 3月底前 and 3月 the end of March, 年中 June 30; null for 年初. */
export function lastDay(point: Point, period: Period): string | null {
  if (point.edge === 'b') return null;
  if (point.edge === 'i') return middle(point, period);
  const isSingleDay = point.days && point.days[0] === point.days[1];
  return point.bound === 'f' && !point.edge && !isSingleDay
    ? addDays(dayText(...period.start), -1)
    : lastOf(period);
}

/** The day a range opens: 2022年底起 the last of the year, 2022年起 the first. */
export function firstDay(point: Point, period: Period): string {
  if (point.edge === 'e') return lastOf(period);
  if (point.bound === 'z') return addDays(lastOf(period), 1);
  return (point.edge === 'i' ? middle(point, period) : null) ?? dayText(...period.start);
}

/** 年中 June 30, 6月中 the 15th; a quarter and a plan period have no middle day. */
function middle({ isPlan, months }: Point, { start, year, month }: Period): string | null {
  if (isPlan) return null;
  if (start[1] === month) return dayText(year, month, 15);
  return months ? null : dayText(year, 6, 30);
}

/** The last day of a period, as `YYYY-MM-DD` or, without a year, `MM-DD`. */
export function lastOf({ year, month, end }: Period): string {
  return dayText(year, month, end);
}
