// Which day did somebody print?

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
