// A shared formula as it reads in another cell: relative references move along (ECMA-376 part 1, 18.3.1.40).
import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from '../../address';

/** Quoted text, quoted sheet names and structured references stay as they are; cells, whole columns and whole rows move. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!])/gu;

/**
 * The formula moved by so many rows and columns.
 * @example shiftFormula('A1*$B$1', 2, 0) //=> 'A3*$B$1'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, number: string) =>
    fixed + (fixed ? number : String(wrap(Number(number) + rows, MAX_ROW)));
  const column = (fixed: string, letters: string) =>
    fixed + (fixed ? letters : columnLetters(wrap(columnNumber(letters) + columns, MAX_COLUMN)));
  return formula.replace(PIECE, (whole: string, ...groups: (string | undefined)[]) => {
    const [
      fixColumn = '',
      letters,
      fixRow = '',
      digits,
      fixA = '',
      a,
      fixB = '',
      b,
      fixC = '',
      c,
      fixD = '',
      d,
    ] = groups;
    if (letters !== undefined && digits !== undefined)
      return column(fixColumn, letters) + row(fixRow, digits);
    if (a !== undefined && b !== undefined) return `${column(fixA, a)}:${column(fixB, b)}`;
    if (c !== undefined && d !== undefined) return `${row(fixC, c)}:${row(fixD, d)}`;
    return whole;
  });
}

/** References that run over the edge of the sheet come in again on the other side. */
function wrap(number: number, size: number): number {
  return ((((number - 1) % size) + size) % size) + 1;
}
