// Which days does a point of time mean in this document, after the dates read before it?

import { addDays, dayText, daysInMonth, readDay } from './day';
import type { Deadline, DeadlineReference } from './Deadline';
import type { Point } from './Point';

/** What is known where a point stands: the document's year and day, and the last year and month printed before it. */
export interface Surroundings {
  readonly documentYear: number | null;
  readonly date: string | null;
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
  /**
   * The day a range opens: 2022年底起 the last of the year, 2022年起 the first.
   * Else the last day by which something is done: 3月前 the end of February, 3月底前 and 3月 the end of March, 年中 June 30; null for 年初.
   */
  readonly day: string | null;
}

/** What is known before anything is read. */
export function surroundings({ year, date }: DeadlineReference): Surroundings {
  const documentYear = year ?? (date === null ? null : readDay(date)[0]);
  return { documentYear, date, year: documentYear, month: null };
}

/** The days a point covers, or why there are none. 明年 without any year and 本月 without a day are not understood; 6月31日 and 五季度 are impossible. */
export function resolvePoint(
  point: Point,
  around: Surroundings,
  opensRange = false,
): Period | NonNullable<Deadline['reason']> {
  const { part, length, days, edge, bound, isPlan, from, isDamaged, isLater } = point;
  if (isDamaged) return 'damaged';
  const base = from === 'd' ? around.documentYear : around.year;
  if (from && base === null && point.year) return 'not-understood';
  let year = from ? base && base + (point.year ?? 0) : (point.year ?? base);
  let last = (part ?? 12) * length;
  if (isLater) {
    if (from && around.month) last = around.month;
    else if (!around.date) return 'not-understood';
    else {
      const [ofYear, month] = readDay(around.date);
      last += Math.ceil(month / length) * length;
      year = ofYear;
      if (last > 12) {
        year += 1;
        last -= 12;
      }
    }
  }
  const first = part === undefined ? 1 : last - length + 1;
  const lastDay = daysInMonth(last, year);
  const [from1, to1] = days ?? [1, 0];
  if (first < 1 || last > 12 || from1 < 1 || to1 > (last === 2 && year === null ? 29 : lastDay))
    return 'impossible';
  const isMonth = first === last;
  const opens = (): string => dayText(isPlan && year ? year - 4 : year, first, from1);
  const closes = dayText(year, last, to1 || lastDay);
  // 年中 June 30, 6月中 the 15th; a quarter and a plan period have no middle day.
  const hasMiddle = edge === 'i' && !isPlan && (isMonth || part === undefined);
  const middle = hasMiddle ? dayText(year, isMonth ? last : 6, isMonth ? 15 : 30) : null;
  return {
    year,
    month: isMonth ? last : null,
    last: closes,
    day:
      edge === 'e'
        ? closes
        : opensRange
          ? bound === 'z'
            ? addDays(closes, 1)
            : (middle ?? opens())
          : edge
            ? middle
            : bound === 'f' && from1 !== to1
              ? addDays(opens(), -1)
              : closes,
  };
}
