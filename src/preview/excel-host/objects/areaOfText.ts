// Which cells does an address mean? Excel refuses what lies outside its grid.

import {
  areaAddress,
  columnNumber,
  MAX_COLUMN,
  MAX_ROW,
  parseAddress,
  type Area,
} from '../../../workbook/address';
import { invalidArgument } from '../protocol/ExcelError';

/** Area of `A1:C3`, of whole columns `A:C` and of whole rows `1:3`; a sheet name in front is dropped. */
export function areaOfText(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns)
    return checked({
      top: 1,
      bottom: MAX_ROW,
      left: columnNumber(columns[1] ?? ''),
      right: columnNumber(columns[2] ?? ''),
    });
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return checked({ top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMN });
  const area = parseAddress(local);
  if (!area) throw invalidArgument();
  return area;
}

/** Area of zero-based row and column and a size. */
export function areaOfIndexes(row: number, column: number, rows: number, columns: number): Area {
  return checked({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
}

function checked(area: Area): Area {
  const inside =
    area.top >= 1 &&
    area.left >= 1 &&
    area.bottom <= MAX_ROW &&
    area.right <= MAX_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw invalidArgument();
  return area;
}

/** Address as Excel gives it: the sheet in front, quoted when its name needs it. */
export function fullAddress(sheetName: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${shortAddress(area)}`;
}

function shortAddress(area: Area): string {
  if (area.left === 1 && area.right === MAX_COLUMN) return `${area.top}:${area.bottom}`;
  return areaAddress(area);
}
