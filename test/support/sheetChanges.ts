// What do people do to a sheet that must not change what its table says? Moving, reordering columns, unmerging, deleting a page's header.

import type { Area } from '../../src/workbook/address';
import {
  cellKey,
  keyPosition,
  type SheetSnapshot,
  type SnapshotCell,
} from '../../src/workbook/SheetSnapshot';
import { snapshotOf } from './sheet';

/** Rows and columns inserted above and to the left. */
export function moved(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const place = (row: number, column: number): [number, number] => [row + down, column + right];
  const merges = sheet.merges.map(({ top, left, bottom, right: last }) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: last + right,
  }));
  return rebuilt(sheet, place, merges);
}

/**
 * Columns in another order: `order` lists all columns of the used range as they shall stand from its left edge on.
 * A merge whose columns do not stay together is undone.
 */
export function reordered(sheet: SheetSnapshot, order: readonly number[]): SheetSnapshot {
  const left = sheet.usedRange?.left ?? 1;
  const target = new Map(order.map((column, place) => [column, left + place]));
  const columnsOf = (area: Area): number[] =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, step) => target.get(area.left + step) ?? area.left + step,
    );
  const kept = new Map<number, Area>();
  for (const area of sheet.merges) {
    const columns = columnsOf(area);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    if (last - first === area.right - area.left)
      kept.set(cellKey(area.top, area.left), { ...area, left: first, right: last });
  }
  const place = (row: number, column: number): [number, number] => [
    row,
    kept.get(cellKey(row, column))?.left ?? target.get(column) ?? column,
  ];
  return rebuilt(sheet, place, [...kept.values()]);
}

/** Every merge undone and its text filled down its first column, as people do before sorting. */
export function unmerged(sheet: SheetSnapshot): SheetSnapshot {
  const cells = new Map(sheet.cells);
  for (const { top, left, bottom } of sheet.merges) {
    const content = sheet.cells.get(cellKey(top, left));
    for (let row = top + 1; content && row <= bottom; row += 1) cells.set(cellKey(row, left), content);
  }
  return snapshotOf(cells, { ...sheet, merges: [] });
}

/** Rows `from`–`to` deleted; what stands below moves up and merges shrink. */
export function withoutRows(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  const count = to - from + 1;
  const up = (row: number): number => (row > to ? row - count : Math.min(row, from - 1));
  const merges = sheet.merges
    .filter(({ top, bottom }) => top < from || bottom > to)
    .map((area) => ({
      ...area,
      top: area.top < from ? area.top : Math.max(area.top - count, from),
      bottom: up(area.bottom),
    }))
    .filter(({ top, left, bottom, right }) => top < bottom || left < right);
  const place = (row: number, column: number): [number, number] | null =>
    row >= from && row <= to ? null : [row > to ? row - count : row, column];
  return rebuilt(sheet, place, merges);
}

function rebuilt(
  sheet: SheetSnapshot,
  place: (row: number, column: number) => readonly [number, number] | null,
  merges: readonly Area[],
): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  for (const [key, cell] of sheet.cells) {
    const at = keyPosition(key);
    const next = place(at.row, at.column);
    if (next) cells.set(cellKey(next[0], next[1]), cell);
  }
  return snapshotOf(cells, { name: sheet.name, visibility: sheet.visibility, merges });
}
