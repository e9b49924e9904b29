// The sheet 参考目录 as it stands: every cell a person or we wrote, and where its tables are. Nothing read is ever dropped.

import { cellAddress, type Area } from '../../workbook/address';
import { cellKey, keyPosition, type SheetSnapshot, type SnapshotCell } from '../../workbook/SheetSnapshot';
import { locateTables, type CatalogTable, type TableId } from './locateTables';

/** Content of a cell to be written: text, a number, or a formula kept as typed. */
export type GridCell = Pick<SnapshotCell, 'value' | 'text' | 'formula' | 'date' | 'error'>;

/** The sheet, and its tables by id; a table that is not there is absent. */
export interface CatalogGrid {
  /** Cells by `cellKey(row, column)`. */
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly tables: ReadonlyMap<TableId, CatalogTable>;
  /** Merged areas a person made. */
  readonly merges?: readonly Area[];
}

/** A cell of a row as people see it. */
export interface RowCell {
  /** Trimmed. */
  readonly text: string;
  /** A1 address; of a column the table lacks: of the row's first cell. */
  readonly address: string;
  readonly error: boolean;
}

/** The grid of a sheet. */
export function gridOf(sheet: SheetSnapshot): CatalogGrid {
  return { cells: sheet.cells, tables: locateTables(sheet.cells), merges: sheet.merges };
}

/** The rows of a table that hold anything under headings we know; `at` gives the cell of a column. */
export function* tableRows(
  grid: CatalogGrid,
  id: TableId,
): Iterable<{ readonly row: number; readonly at: (column: string) => RowCell }> {
  const table = grid.tables.get(id);
  if (!table) return;
  const columns = [...table.columns.values()];
  for (let row = table.headerRow + 1; row <= table.bottom; row += 1) {
    const cellIn = (column: number | undefined): GridCell | undefined =>
      column === undefined ? undefined : grid.cells.get(cellKey(row, column));
    if (columns.every((column) => (cellIn(column)?.text ?? '').trim() === '')) continue;
    yield {
      row,
      at: (name) => {
        const column = table.columns.get(name);
        const cell = cellIn(column);
        return {
          text: (cell?.date ?? cell?.text ?? '').trim(),
          address: cellAddress(row, column ?? table.left),
          error: cell?.error !== undefined,
        };
      },
    };
  }
}

/** Last row and column that hold anything. */
export function gridSize({ cells }: CatalogGrid): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const key of cells.keys()) {
    const { row, column } = keyPosition(key);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}
