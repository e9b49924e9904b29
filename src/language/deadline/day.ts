// Calendar days as `YYYY-MM-DD` text: which is a month's last, which is the one before? Pure arithmetic, no clock.

/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days of a month; without a year February has 28.
 * @example daysInMonth(2, 2024) //=> 29
 */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year !== undefined && isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the day exists; without a year February 29 does. */
export function isRealDay(month: number, day: number, year?: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 && year === undefined ? 29 : daysInMonth(month, year))
  );
}

/** @example dayText({ year: 2022, month: 6, day: 30 }) //=> '2022-06-30' */
export function dayText({ year, month, day }: Day): string {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${monthDayText(month, day)}`;
}

/** @example monthDayText(6, 30) //=> '06-30' */
export function monthDayText(month: number, day: number): string {
  return `${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * The day so many days later (earlier when negative).
 * @example addDays('2022-12-31', 1) //=> '2023-01-01'
 */
export function addDays(day: string, count: number): string {
  const { year, month, day: date } = readDay(day);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** The parts of a `YYYY-MM-DD` text. */
export function readDay(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days from one day to another, negative when it lies before.
 * @example daysBetween('2022-12-30', '2023-01-02') //=> 3
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
