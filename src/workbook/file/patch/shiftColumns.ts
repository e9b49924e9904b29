// Which columns do references name once a column has come in?

import { areaAddress, columnLetters, columnNumber, MAX_COLUMN, parseAddress } from '../../address';

/** Cells and whole columns in a formula, with the sheet they stand on, outside of quoted text. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(?:(\$?[1-9]\d{0,6})|(?=:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(])))(?::(\$?)([A-Z]{1,3})(\$?[1-9]\d{0,6})?)?(?![\p{L}\p{N}_.(!])/gu;

/**
 * References to the sheet as they are once a column has come behind `after`; an area that ends there grows.
 * @param own whether references without a sheet mean it
 */
export function shiftColumns(formula: string, after: number, sheet: string, own: boolean): string {
  return formula.replace(REFERENCE, (whole: string, ...found: (string | undefined)[]) => {
    const [name, fix = '', first, row = '', fixTo = '', last, rowTo = ''] = found;
    const isMeant = name === undefined ? own : plainName(name) === sheet;
    if (first === undefined || !isMeant) return whole;
    const head = name === undefined ? '' : `${name}!`;
    const start = moved(columnNumber(first), after);
    if (last === undefined) return `${head}${fix}${columnLetters(start)}${row}`;
    const end =
      columnNumber(last) >= after && columnNumber(first) <= after
        ? columnNumber(last) + 1
        : moved(columnNumber(last), after);
    return `${head}${fix}${columnLetters(start)}${row}:${fixTo}${columnLetters(Math.min(end, MAX_COLUMN))}${rowTo}`;
  });
}

function plainName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The number of a column afterwards. */
export function moved(column: number, after: number): number {
  return column > after ? column + 1 : column;
}

/** A list of areas (`A1:B3 D5`) afterwards; one that the column comes into grows. */
export function shiftAreas(references: string, after: number): string {
  return references
    .split(/\s+/)
    .map((reference) => {
      const area = parseAddress(reference);
      if (!area) return reference;
      const right =
        area.left <= after && area.right >= after && area.left < area.right
          ? area.right + 1
          : moved(area.right, after);
      return areaAddress({ ...area, left: moved(area.left, after), right });
    })
    .join(' ');
}
