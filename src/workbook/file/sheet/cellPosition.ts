// Row and column of a cell's address in a file: capital letters and digits, read by hand because a sheet has many.
import { MAX_COLUMN, MAX_ROW } from '../../address';

/**
 * Row and column from 1; null when it is no address on a sheet.
 * @example cellPosition('C4') //=> { row: 4, column: 3 }
 */
export function cellPosition(address: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN ? { row, column } : null;
}
