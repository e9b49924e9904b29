// Is the whole cell an Excel date number (44742 = 2022-06-30)?

import { addDays } from './day';

/**
 * The day of a date number of the 1900 system between 1982 and 2064; null for any other text.
 * @example readSerialNumber('44742') //=> '2022-06-30'
 */
export function readSerialNumber(text: string): string | null {
  const found = /^([3-5]\d{4})(?:\.\d+)?$/.exec(text);
  return found ? addDays('1899-12-30', Number(found[1])) : null;
}
