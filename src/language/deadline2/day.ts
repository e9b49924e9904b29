// Calendar days as `YYYY-MM-DD` text (`MM-DD` without a year): which is a month's last, which is the one before? Pure arithmetic, no clock.

const DAY = 86_400_000;

/**
 * Days of a month; without a year February has 28.
 * @example daysInMonth(2, 2024) //=> 29
 */
export function daysInMonth(month: number, year: number | null): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year !== null && year % (year % 100 ? 4 : 400) === 0 ? 29 : 28;
}

/** @example dayText(2022, 6, 30) //=> '2022-06-30' */
export function dayText(year: number | null, month: number, day: number): string {
  return `${year === null ? '' : `${year}-`}${two(month)}-${two(day)}`;
}

/** @example two(6) //=> '06' */
export function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/**
 * The day so many days later (earlier when negative); a day without a year is one of a common year.
 * @example addDays('2022-12-31', 1) //=> '2023-01-01'
 */
export function addDays(day: string, count: number): string {
  const full = day.length > 5 ? day : `2001-${day}`;
  return new Date(Date.parse(full) + count * DAY).toISOString().slice(full.length - day.length, 10);
}

/**
 * Days from one day to another, negative when it lies before.
 * @example daysBetween('2022-12-30', '2023-01-02') //=> 3
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Year, month and day of a `YYYY-MM-DD` text. */
export function readDay(text: string): [number, number, number] {
  return text.split('-').map(Number) as [number, number, number];
}
