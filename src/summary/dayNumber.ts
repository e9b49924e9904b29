// Days as Excel counts them (serial numbers of the 1900 system), without any clock.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A calendar day; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Excel's serial number of a day `YYYY-MM-DD`.
 * @example dayNumber('2022-12-31') //=> 44926
 */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - EPOCH) / DAY);
}

/** The calendar day of a serial number. */
export function calendarDay(number: number): CalendarDay {
  const date = new Date(EPOCH + number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The day `YYYY-MM-DD` of a serial number.
 * @example isoDay(44926) //=> '2022-12-31'
 */
export function isoDay(number: number): string {
  return new Date(EPOCH + Math.floor(number) * DAY).toISOString().slice(0, 10);
}

/** Serial number of a calendar day; a day the month does not have becomes its last one (as EDATE does). */
export function numberOf({ year, month, day }: CalendarDay): number {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Math.round((Date.UTC(year, month - 1, Math.min(day, lastDay)) - EPOCH) / DAY);
}

/**
 * The day that many months later (negative: earlier), as Excel's EDATE.
 * @example addMonths(dayNumber('2022-12-31'), -3) //=> dayNumber('2022-09-30')
 */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const count = year * 12 + (month - 1) + months;
  return numberOf({ year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day });
}

/**
 * A day as official papers print it.
 * @example printedDay(44926) //=> '2022年12月31日'
 */
export function printedDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${year}年${month}月${day}日`;
}
