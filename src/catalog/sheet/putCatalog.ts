// How does something new come onto the sheet? Rows that are there are brought up to date, others are added at the end of their table; nothing else moves.

import { cellKey } from '../../workbook/SheetSnapshot';
import type { Catalog } from '../Catalog';
import { gridSize, tableRows, type CatalogGrid, type GridCell } from './CatalogGrid';
import { catalogRows, rowKeys, type CatalogRow } from './catalogRows';
import { locateTables, type TableId } from './locateTables';
import { emptyCells, writeHeadings } from './sheetLayout';

/**
 * The grid with the catalog's parts on it; null for a new sheet. What the parts leave blank stays as a person wrote it,
 * and a column that a person took out is not put back.
 */
export function putCatalog(grid: CatalogGrid | null, parts: Partial<Catalog>): CatalogGrid {
  const cells = new Map(grid?.cells ?? emptyCells());
  const rows = catalogRows(parts);
  let tables = locateTables(cells);
  let free = gridSize({ cells, tables }).columns + 2;
  for (const id of Object.keys(rows) as TableId[]) {
    if (rows[id].length === 0 || tables.has(id)) continue;
    free = writeHeadings(cells, id, free);
    tables = locateTables(cells);
  }
  for (const id of Object.keys(rows) as TableId[]) putRows(cells, { cells, tables }, id, rows[id]);
  return { cells, tables: locateTables(cells), ...(grid?.merges ? { merges: grid.merges } : {}) };
}

function putRows(
  cells: Map<number, GridCell>,
  grid: CatalogGrid,
  id: TableId,
  rows: readonly CatalogRow[],
): void {
  const table = grid.tables.get(id);
  if (!table || rows.length === 0) return;
  const known = knownRows(grid, id);
  let next = table.bottom;
  const isTaken = (row: number): boolean => {
    for (let column = table.left; column <= table.right; column += 1)
      if (cells.has(cellKey(row, column))) return true;
    return false;
  };
  for (const written of rows) {
    let row = keysOf(id, written)
      .map((key) => known.get(key))
      .find((found) => found !== undefined);
    if (id === 'region') row ??= table.bottom > table.headerRow ? table.headerRow + 1 : undefined;
    if (row === undefined) {
      do next += 1;
      while (isTaken(next));
      row = next;
    }
    for (const [column, value] of Object.entries(written)) {
      const at = table.columns.get(column);
      if (at === undefined || value === '') continue;
      const key = cellKey(row, at);
      if (cells.get(key)?.text !== String(value)) cells.set(key, { value, text: String(value) });
    }
  }
}

/** Rows that are there, by everything they may be known by. */
function knownRows(grid: CatalogGrid, id: TableId): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const { row, at } of tableRows(grid, id)) {
    const written = Object.fromEntries(rowKeys[id].flat().map((column) => [column, at(column).text]));
    for (const key of keysOf(id, written)) if (!known.has(key)) known.set(key, row);
  }
  return known;
}

function keysOf(id: TableId, row: CatalogRow): string[] {
  return rowKeys[id].flatMap((columns) => {
    const values = columns.map((column) => row[column] ?? '');
    return values[0] === '' ? [] : [JSON.stringify([columns[0], ...values])];
  });
}
