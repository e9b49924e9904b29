// Which days does a point of time mean in this document, after the dates read before it?

import { addDays, dayText, daysInMonth, readDay } from './day';
import type { Deadline, DeadlineReference } from './Deadline';
import type { Point } from './Point';

/** What is known where a point stands: the document, and the last year and month printed before it. */
export interface Surroundings {
  readonly reference: DeadlineReference;
  year: number | null;
  month: number | null;
}

/** The days of a point, as `YYYY-MM-DD` or, without a year, `MM-DD`. */
export interface Period {
  /** What later dates inherit; a month only from a single one. */
  readonly year: number | null;
  readonly month: number | null;
  /** The last day of the period. */
  readonly last: string;
  /** The day a range opens: 2022年底起 the last of the year, 2022年起 the first. */
  readonly opens: string;
  /** The last day by which something is done: 3月前 the end of February, 3月底前 and 3月 the end of March, 年中 June 30; null for 年初. */
  readonly closes: string | null;
}

/** The document's year: the one given, else that of its day. */
export function documentYear({ year, date }: DeadlineReference): number | null {
  return year ?? (date === null ? null : readDay(date)[0]);
}

/** The days a point covers, or why there are none. 明年 without any year and 本月 without a day are not understood; 6月31日 and 五季度 are impossible. */
export function resolvePoint(point: Point, around: Surroundings): Period | NonNullable<Deadline['reason']> {
  const { part, length, later, days, edge, bound, isPlan } = point;
  const { date } = around.reference;
  const base = documentYear(around.reference);
  if (point.damaged) return 'damaged';
  let year = point.from === 'd' ? base : (around.year ?? base);
  if (!point.from) year = point.year ?? year;
  else if (year !== null) year += point.year ?? 0;
  else if (point.year) return 'not-understood';
  let to = (part ?? 12) * length;
  if (later) {
    if (point.from && around.month !== null && around.year !== null) to = around.month;
    else if (date === null) return 'not-understood';
    else {
      const [ofYear, month] = readDay(date);
      to = (Math.ceil(month / length) + to / length) * length;
      year = ofYear;
      if (to > 12) {
        year += 1;
        to -= 12;
      }
    }
  }
  const from = part === undefined ? 1 : to - length + 1;
  const lastDay = daysInMonth(to, year);
  const [start, end] = days ?? [1, 0];
  if (from < 1 || to > 12 || (days && start < 1) || end > (to === 2 && year === null ? 29 : lastDay)) return 'impossible';
  const first = dayText(isPlan && year !== null ? year - 4 : year, from, start);
  const last = dayText(year, to, end || lastDay);
  const isMonth = from === to;
  // 年中 June 30, 6月中 the 15th; a quarter and a plan period have no middle day.
  const middle =
    edge !== 'i' || isPlan ? null : isMonth ? dayText(year, to, 15) : part === undefined ? dayText(year, 6, 30) : null;
  const isBefore = bound === 'f' && !edge && (start !== end || !days);
  return {
    year,
    month: isMonth ? to : null,
    last,
    opens: edge === 'e' ? last : bound === 'z' ? addDays(last, 1) : (middle ?? first),
    closes: edge === 'b' ? null : edge === 'i' ? middle : isBefore ? addDays(first, -1) : last,
  };
}
