// What do the formulas of the generated sheets point at? A column of 任务明细, a workbook name, a cell.

import type { CellReference, NameReference, TableColumnReference } from '../workbook/SheetPlan';
import type { DetailColumn } from './detailColumns';
import type { WorkbookName } from './workbookNames';

/** Name of the one Excel table, 任务明细. */
export const DETAIL_TABLE = '任务明细';

/** A whole column of 任务明细. */
export function whole(column: DetailColumn): TableColumnReference {
  return { table: DETAIL_TABLE, column };
}

/** The cell of a column of 任务明细 in the formula's own row. */
export function own(column: DetailColumn): TableColumnReference {
  return { table: DETAIL_TABLE, column, row: 'this' };
}

/** A workbook name, such as 参照日. */
export function named(name: WorkbookName): NameReference {
  return { name };
}

/** `B7` on the plan's own sheet. */
export function looseCell(row: number, column: number): CellReference {
  return { row, column, relativeRow: true, relativeColumn: true };
}

/** `$B7`: the cell of a column in the row at hand. */
export function cellInRow(row: number, column: number): CellReference {
  return { row, column, relativeRow: true };
}

/** `D$5`: the cell of a head row in the column at hand. */
export function cellInColumn(row: number, column: number): CellReference {
  return { row, column, relativeColumn: true };
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
