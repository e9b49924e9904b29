// Univer's formulas know no table columns: `任务明细[单位]` is handed to it as the cells it stands for.
// Source of the notation: support.microsoft.com "Using structured references with Excel tables".

import { areaAddress, type Area } from '../../../workbook/address';
import { ExcelError } from '../protocol/ExcelError';

/** A table as far as formulas mean it; `area` includes the header row. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

const REFERENCE =
  /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:\[#(This Row|All|Headers|Data)\],\s*\[([^[\]]+)\]|\[([^[\]]+)\]|#(All|Headers|Data)|@\[([^[\]]+)\]|@([^[\]]+)|([^[\]@#]+))\]/gu;

/**
 * The formula with every table reference as an absolute A1 reference; text in quotes is left alone.
 * @throws ExcelError InvalidArgument when a table or column is not there, as Excel refuses such a formula
 * @example toCells('=COUNTIFS(任务明细[任务首行],1)', {row: 3, column: 1}, tables) //=> "=COUNTIFS('任务明细'!$T$6:$T$149,1)"
 */
export function toCells(
  formula: string,
  at: { readonly row: number; readonly column: number; readonly sheetName: string },
  tables: readonly ReferencedTable[],
): string {
  if (!formula.includes('[')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : replaceIn(piece, at, tables)))
    .join('');
}

function replaceIn(
  piece: string,
  at: { readonly row: number; readonly column: number; readonly sheetName: string },
  tables: readonly ReferencedTable[],
): string {
  return piece.replace(REFERENCE, (...groups: unknown[]) => {
    const [, name, special, specialColumn, bracketed, whole, thisBracketed, thisPlain, plain] = groups as (
      string | undefined
    )[];
    const table = name
      ? tables.find((one) => one.name.toLowerCase() === name.toLowerCase())
      : tableAround(at, tables);
    if (!table) throw broken();
    const part = (thisBracketed ?? thisPlain) ? 'This Row' : (special ?? whole ?? 'Data');
    const column = specialColumn ?? bracketed ?? thisBracketed ?? thisPlain ?? plain;
    return `'${table.sheetName.replaceAll("'", "''")}'!${absolute(cellsOf(table, part, column, at.row))}`;
  });
}

function cellsOf(table: ReferencedTable, part: string, column: string | undefined, row: number): Area {
  const { top, bottom } = table.area;
  const place = column === undefined ? 0 : table.columns.indexOf(column);
  if (place < 0) throw broken();
  const left = table.area.left + place;
  const right = column === undefined ? table.area.right : left;
  if (part === 'This Row') return { top: row, left, bottom: row, right };
  if (part === 'Headers') return { top, left, bottom: top, right };
  return { top: part === 'All' ? top : top + 1, left, bottom, right };
}

function tableAround(
  at: { readonly row: number; readonly column: number; readonly sheetName: string },
  tables: readonly ReferencedTable[],
): ReferencedTable | undefined {
  return tables.find(
    ({ sheetName, area }) =>
      sheetName === at.sheetName &&
      at.row >= area.top &&
      at.row <= area.bottom &&
      at.column >= area.left &&
      at.column <= area.right,
  );
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function broken(): ExcelError {
  return new ExcelError('InvalidArgument', 'There is a problem with this formula.', 400);
}
