// A planned formula as Excel's `formulas` takes it: structured references, actual sheet names.

import { columnLetters } from '../../address';
import type { CellReference, FormulaPart, PlanTable, TableColumnReference } from '../../SheetPlan';

/** What references mean in this workbook. */
export interface FormulaScope {
  /** Actual name of a planned or existing sheet: a person may have renamed ours, or had one of that name before. */
  sheetName(planned: string): string;
  /** Tables that exist or are being drawn, with the sheet they stand on. */
  readonly tables: readonly { readonly sheet: string; readonly table: PlanTable }[];
  /** Names that exist or are being drawn. */
  readonly names: ReadonlySet<string>;
}

/** Does everything the formula names exist? If not, its value is written instead. */
export function isAnswerable(parts: readonly FormulaPart[], scope: FormulaScope): boolean {
  return parts.every((part) => {
    if (typeof part === 'string') return true;
    if ('table' in part) return scope.tables.some(({ table }) => table.name === part.table);
    return 'name' in part ? scope.names.has(part.name) : true;
  });
}

/** Does it name a table or a name, which must then stand before the formula is written? */
export function needsTables(parts: readonly FormulaPart[]): boolean {
  return parts.some((part) => typeof part !== 'string' && ('table' in part || 'name' in part));
}

/** The formula with its `=` as it stands in `row`; table columns as structured references, as a person would see them. */
export function structuredFormula(parts: readonly FormulaPart[], scope: FormulaScope, row: number): string {
  return assembled(parts, scope, row, ({ table, column, row }) => {
    const escaped = column.replace(/['#@[\]]/g, "'$&");
    return row === 'this' ? `${table}[[#This Row],[${escaped}]]` : `${table}[${escaped}]`;
  });
}

/** The formula with its `=` and bounded A1 references, as conditional formats need it; "this row" is `row`, relative. */
export function boundedFormula(parts: readonly FormulaPart[], scope: FormulaScope, row: number): string {
  return assembled(parts, scope, row, (reference) => boundedColumn(reference, scope, row));
}

function boundedColumn(
  { table, column, row }: TableColumnReference,
  scope: FormulaScope,
  at: number,
): string {
  const placed = scope.tables.find((one) => one.table.name === table);
  const place = placed?.table.columns.indexOf(column) ?? -1;
  if (!placed || place < 0) return '#REF!';
  const { area } = placed.table;
  const letters = columnLetters(area.left + place);
  const sheet = `${quoted(scope.sheetName(placed.sheet))}!`;
  if (row === 'this') return `${sheet}$${letters}${at}`;
  return `${sheet}$${letters}$${area.top + 1}:$${letters}$${area.bottom}`;
}

function assembled(
  parts: readonly FormulaPart[],
  scope: FormulaScope,
  row: number,
  columnText: (reference: TableColumnReference) => string,
): string {
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('table' in part) return columnText(part);
      if ('ownRowColumn' in part) return `$${columnLetters(part.ownRowColumn)}${row}`;
      return 'name' in part ? part.name : cellText(part, scope);
    })
    .join('');
  return text.startsWith('=') ? text : `=${text}`;
}

function cellText(reference: CellReference, scope: FormulaScope): string {
  const { sheet, row, column, to, relativeColumn, relativeRow } = reference;
  const corner = (atRow: number, atColumn: number): string =>
    `${relativeColumn ? '' : '$'}${columnLetters(atColumn)}${relativeRow ? '' : '$'}${atRow}`;
  const address = to ? `${corner(row, column)}:${corner(to.row, to.column)}` : corner(row, column);
  return sheet === undefined ? address : `${quoted(scope.sheetName(sheet))}!${address}`;
}

/** A sheet's name as a reference needs it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
