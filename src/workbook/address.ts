// Which cell is meant: A1 text for people, 1-based row and column numbers for the code.

/** A rectangle of cells, both corners included; rows and columns count from 1 as Excel shows them. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid: 1,048,576 rows and 16,384 columns. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/**
 * Column letters of a 1-based column number.
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * 1-based column number of column letters, upper or lower case.
 * @example columnNumber('AB') //=> 28
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/**
 * A1 address of one cell.
 * @example cellAddress(4, 3) //=> 'C4'
 */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/**
 * A1 address of an area; one cell alone has no colon.
 * @example areaAddress({top: 1, left: 1, bottom: 70, right: 9}) //=> 'A1:I70'
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Area of an A1 address, with or without `$` and a sheet name before `!`; null when it is no address.
 * @example parseAddress("'附件'!$A$1:I70") //=> {top: 1, left: 1, bottom: 70, right: 9}
 */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(local);
  if (!match) return null;
  const [, startColumn = '', startRow = '', endColumn = startColumn, endRow = startRow] = match;
  const rows = [Number(startRow), Number(endRow)];
  const columns = [columnNumber(startColumn), columnNumber(endColumn)];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom <= MAX_ROW && area.right <= MAX_COLUMN ? area : null;
}
