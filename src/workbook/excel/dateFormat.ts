// Is a number shown as a day, and which day is it? Excel's API tells the format, not the meaning.

/**
 * Does the number format show a day (year, month or day of the month)? Times alone do not count.
 * @example isDayFormat('yyyy"年"m"月"d"日"') //=> true
 * @example isDayFormat('h:mm') //=> false
 */
export function isDayFormat(format: string): boolean {
  const bare = format
    .split(';', 1)[0]
    ?.replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!\$-)[^\]]*\]|\[\$[^\]]*\]/g, '');
  if (!bare || /general/i.test(bare)) return false;
  if (/[yde]/i.test(bare.replace(/e[+-]/gi, ''))) return true;
  return /m/i.test(bare) && !/[hs]/i.test(bare);
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system; from 1 March 1900 on, before which Excel counts a 29 February that never was. */
const START = Date.UTC(1899, 11, 30);

/**
 * The day of a serial number of the 1900 date system as `YYYY-MM-DD`; undefined outside Excel's days.
 * @example serialDay(44742) //=> '2022-06-30'
 */
export function serialDay(serial: number): string | undefined {
  if (serial < 61 || serial >= 2_958_466) return undefined;
  return new Date(START + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
