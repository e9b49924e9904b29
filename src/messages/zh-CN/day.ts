// How a day is written in official Chinese.

/**
 * A day `YYYY-MM-DD` in words.
 * @example dayInWords('2022-06-05') //=> '2022年6月5日'
 */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
