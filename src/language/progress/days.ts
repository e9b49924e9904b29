// Days as `YYYY-MM-DD` text, of whole months and single ones.

/** @example dayOf(2022, 6, 5) //=> '2022-06-05' */
export function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * First and last day of a stretch of months.
 * @example monthsOf(2022, 1, 6) //=> { first: '2022-01-01', last: '2022-06-30' }
 */
export function monthsOf(year: number, from: number, to: number): { first: string; last: string } {
  return { first: dayOf(year, from, 1), last: dayOf(year, to, new Date(Date.UTC(year, to, 0)).getUTCDate()) };
}
