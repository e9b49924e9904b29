// Which day is it on the person's own calendar?

/**
 * The day of a moment by the machine's own clock and time zone, `YYYY-MM-DD`.
 * @example localDay(new Date(2022, 11, 31)) //=> '2022-12-31'
 */
export function localDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
