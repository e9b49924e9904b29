// A table drawn on a sheet, with the place of every field: what defects are planted into.

import { cellAddress, type Area } from '../../../src/workbook/address';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../../src/workbook/SheetSnapshot';

/** Fields of a task as columns of a shape. */
export type PlantedField =
  | 'group'
  | 'number'
  | 'text'
  | 'indicator'
  | 'deadline'
  | 'lead'
  | 'coop'
  | 'responsible'
  | 'earlier'
  | 'progress'
  | 'status'
  | 'remark';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A sheet that can be changed. */
export interface PlantedSheet {
  readonly cells: Map<number, SnapshotCell>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Column of each field the shape has. */
  readonly columns: Readonly<Partial<Record<PlantedField, number>>>;
  /** Row of each task. */
  readonly rows: readonly number[];
  /** Rows of the first header. */
  readonly header: { readonly from: number; readonly to: number };
  /** The number stands at the beginning of the text. */
  readonly numbersInText: boolean;
}

/** Where a task's field stands: its own cell, or the merged one that covers it. */
export function placeOf(sheet: PlantedSheet, task: number, field: PlantedField): Cell | null {
  const column = sheet.columns[field];
  const row = sheet.rows[task];
  if (column === undefined || row === undefined) return null;
  const area = sheet.merges.find(
    (one) => one.left <= column && one.right >= column && one.top <= row && one.bottom >= row,
  );
  return area ? { row: area.top, column: area.left } : { row, column };
}

export const isMerged = (sheet: PlantedSheet, task: number, field: PlantedField): boolean => {
  const own = sheet.rows[task];
  const at = placeOf(sheet, task, field);
  return sheet.merges.some(
    (area) =>
      at !== null &&
      area.bottom > area.top &&
      area.left <= at.column &&
      area.right >= at.column &&
      area.top <= (own ?? 0) &&
      area.bottom >= (own ?? 0),
  );
};

export const textAt = (sheet: PlantedSheet, { row, column }: Cell): string =>
  sheet.cells.get(cellKey(row, column))?.text ?? '';

export function write(
  sheet: PlantedSheet,
  { row, column }: Cell,
  text: string,
  more: Partial<SnapshotCell> = {},
): void {
  if (text === '') sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), { value: text, text, ...more });
}

export const addressOf = ({ row, column }: Cell): string => cellAddress(row, column);

/** The sheet as an adapter would hand it over. */
export function snapshot({ cells, merges, hiddenRows, hiddenColumns }: PlantedSheet): SheetSnapshot {
  const keys = [...cells.keys()];
  const rows = keys.map((key) => Math.floor((key - 1) / 16_384));
  const columns = keys.map((key) => ((key - 1) % 16_384) + 1);
  return {
    name: '责任分工',
    visibility: 'visible',
    usedRange: { top: 1, left: 1, bottom: Math.max(...rows), right: Math.max(...columns) },
    cells,
    merges,
    hiddenRows,
    hiddenColumns,
    isProtected: false,
  };
}
