// A day as papers print it, and back.

/**
 * `YYYY-MM-DD` in words.
 * @example printedDay('2022-10-08') //=> '2022年10月8日'
 */
export function printedDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * The day somebody printed, `YYYY-MM-DD`; null when it is none.
 * @example readDay('2022年10月8日') //=> '2022-10-08'
 */
export function readDay(text: string): string | null {
  const match = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/.exec(text);
  if (!match) return null;
  const [year = '', month = '', date = ''] = match.slice(1);
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
