// What do the formulas of the generated sheets point at? A column of 任务明细, a workbook name, a cell.

import type {
  CellReference,
  NameReference,
  OwnRowReference,
  TableColumnReference,
} from '../workbook/SheetPlan';
import { detailColumns, type DetailColumn } from './detailColumns';
import type { WorkbookName } from './workbookNames';

/** Name of the one Excel table, 任务明细. */
export const DETAIL_TABLE = '任务明细';

/** One object for each reference that rows have in common: a workbook of 10,000 tasks names them hundreds of thousands of times. */
const wholeColumns = new Map(detailColumns.map((column) => [column, { table: DETAIL_TABLE, column }]));
const ownColumns = new Map(
  detailColumns.map((column) => [column, { table: DETAIL_TABLE, column, row: 'this' } as const]),
);
const ownCells = Array.from({ length: 17 }, (_, column): OwnRowReference => ({ ownRowColumn: column }));

/** A whole column of 任务明细. */
export function whole(column: DetailColumn): TableColumnReference {
  return wholeColumns.get(column) ?? { table: DETAIL_TABLE, column };
}

/** The cell of a column of 任务明细 in the formula's own row. */
export function own(column: DetailColumn): TableColumnReference {
  return ownColumns.get(column) ?? { table: DETAIL_TABLE, column, row: 'this' };
}

/** `$B7`: the cell of a column (from 1) in the formula's own row, whichever that is, so that all rows of a list share the formula. */
export function ownCell(column: number): OwnRowReference {
  return ownCells[column] ?? { ownRowColumn: column };
}

/** A workbook name, such as 参照日. */
export function named(name: WorkbookName): NameReference {
  return { name };
}

/** `B7` on the plan's own sheet. */
export function looseCell(row: number, column: number): CellReference {
  return { row, column, relativeRow: true, relativeColumn: true };
}

/** `$B7`: the cell of a column in a row, for conditional formats and rows that others point at. */
export function cellInRow(row: number, column: number): CellReference {
  return { row, column, relativeRow: true };
}

/** `E5:H5` on the plan's own sheet. */
export function looseArea(top: number, left: number, bottom: number, right: number): CellReference {
  return {
    row: top,
    column: left,
    to: { row: bottom, column: right },
    relativeRow: true,
    relativeColumn: true,
  };
}
