// How will a planned sheet of texts read once it is drawn? So that it can be opened as a table before anything is written.

import type { SheetPlan } from '../../workbook/SheetPlan';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../workbook/SheetSnapshot';

/** The sheet as a reader will see it; formulas are not looked at. */
export function planSnapshot({ name, rows, columns, merges }: SheetPlan): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  rows.forEach(({ cells: planned }, down) =>
    planned.forEach((cell, across) => {
      const value = cell?.value ?? null;
      if (value === null || value === '' || typeof value === 'object') return;
      cells.set(cellKey(down + 1, across + 1), { value, text: String(value) });
    }),
  );
  const none = new Set<number>();
  return {
    name,
    cells,
    merges,
    visibility: 'visible',
    usedRange: rows.length === 0 ? null : { top: 1, left: 1, bottom: rows.length, right: columns.length },
    hiddenRows: none,
    hiddenColumns: none,
    isProtected: false,
  };
}

/** How many cells of the plan hold something. */
export function cellsOf(plan: SheetPlan): number {
  return planSnapshot(plan).cells.size;
}

/**
 * Does a sheet say everything the plan says? Then it need not be drawn again; what a person added is hers.
 * @example saysAll(plan, planSnapshot(plan)) //=> true
 */
export function saysAll(plan: SheetPlan, { cells }: Pick<SheetSnapshot, 'cells'>): boolean {
  const wanted = planSnapshot(plan).cells;
  return [...wanted].every(([key, { text }]) => cells.get(key)?.text === text);
}
