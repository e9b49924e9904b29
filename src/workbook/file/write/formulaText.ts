// A planned formula as the file wants it: whole columns of a table by their names, cells of the formula's own row as A1,
// everything as A1 where tables are not allowed, newer functions with their prefix.
import { type Area, columnLetters } from '../../address';
import type { CellReference, FormulaPart, PlanTable, TableColumnReference } from '../../SheetPlan';

/** Where the tables of the workbook stand, for places where a formula may not name a table. */
export interface PlacedTable {
  readonly sheet: string;
  readonly table: PlanTable;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly tables: readonly PlacedTable[];
  readonly sheet: string;
  readonly row: number;
}

/** Functions newer than the file format: Excel only knows them with `_xlfn.` in front. */
const NEWER =
  /(?<![.\w])(UNICODE|UNICHAR|IFNA|XOR|DAYS|NUMBERVALUE|CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS)(?=\()/g;

/**
 * The formula without its leading `=`. A column of a table is named; its cell in the formula's own row is written as A1,
 * which other programs open in a fraction of the time that \[#This Row] takes.
 * @example formulaText([{ table: '任务明细', column: '灯', row: 'this' }, '="逾期"'], place) //=> '$P7="逾期"'
 */
export function formulaText(parts: readonly FormulaPart[], place: FormulaPlace): string {
  return assemble(parts, place.row, (reference) =>
    reference.row === 'this'
      ? boundedText(reference, place)
      : `${reference.table}[${reference.column.replace(/['#@[\]]/g, "'$&")}]`,
  );
}

/**
 * The same with table columns as bounded A1 references, as conditional formats need them; a reference to "this row"
 * is relative to `row`. The table's sheet is named only where it is another than `sheet`.
 */
export function boundedFormulaText(parts: readonly FormulaPart[], place: FormulaPlace): string {
  return assemble(parts, place.row, (reference) => boundedText(reference, place));
}

function boundedText(reference: TableColumnReference, { tables, sheet, row }: FormulaPlace): string {
  const placed = tables.find(({ table }) => table.name === reference.table);
  const place = placed ? placed.table.columns.indexOf(reference.column) : -1;
  if (!placed || place < 0) return '#REF!';
  const { area } = placed.table;
  const letters = columnLetters(area.left + place);
  const prefix = placed.sheet === sheet ? '' : `${quotedSheet(placed.sheet)}!`;
  if (reference.row === 'this') return `${prefix}$${letters}${row}`;
  return `${prefix}$${letters}$${area.top + 1}:$${letters}$${area.bottom}`;
}

/**
 * A sheet's name in quotation marks, as a reference needs it.
 * @example quotedSheet("6'30") //=> "'6''30'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function assemble(
  parts: readonly FormulaPart[],
  row: number,
  tableText: (reference: TableColumnReference) => string,
): string {
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('table' in part) return tableText(part);
    if ('ownRowColumn' in part) return `$${columnLetters(part.ownRowColumn)}${row}`;
    return 'name' in part ? part.name : cellText(part);
  });
  return prefixed(text.join('').replace(/^=/, ''));
}

function cellText(reference: CellReference): string {
  const { sheet, row, column, to } = reference;
  const corner = (atRow: number, atColumn: number) =>
    (reference.relativeColumn ? '' : '$') +
    columnLetters(atColumn) +
    (reference.relativeRow ? '' : '$') +
    String(atRow);
  const address = to ? `${corner(row, column)}:${corner(to.row, to.column)}` : corner(row, column);
  return sheet === undefined ? address : `${quotedSheet(sheet)}!${address}`;
}

/** Prefixes newer functions outside quoted text. */
function prefixed(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, place) => (place % 2 === 0 ? piece.replace(NEWER, '_xlfn.$1') : piece))
    .join('');
}

/** Absolute reference to an area of a sheet, for defined names. */
export function absoluteArea(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.left)}$${area.top}`;
  const last = `$${columnLetters(area.right)}$${area.bottom}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
