// Which day does a cell of the catalog name?

/**
 * `YYYY-MM-DD`; null when nothing is written, undefined when it is no day.
 * @example readDay('2019年3月31日') //=> '2019-03-31'
 */
export function readDay(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date && year > 0;
  return isReal ? day.toISOString().slice(0, 10) : undefined;
}
