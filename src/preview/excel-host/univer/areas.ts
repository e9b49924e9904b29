// Areas of cells: as Univer counts them, and how two of them lie to each other.

import type { IRange } from '@univerjs/core';
import type { Area } from '../../../workbook/address';

/** The area as Univer's range, which counts from 0. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** Univer's range as an area. */
export function areaOf(range: {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}): Area {
  return {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
}

/** Do they share a cell? */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}

/** Does the outer one hold every cell of the inner one? */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** Cells of the area that lie under a merge whose first cell is another, as `row,column`. */
export function coveredCells(area: Area, merges: readonly Area[]): Set<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, area.bottom);
    const right = Math.min(merge.right, area.right);
    for (let row = Math.max(merge.top, area.top); row <= bottom; row += 1)
      for (let column = Math.max(merge.left, area.left); column <= right; column += 1)
        if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
  }
  return covered;
}

/** Smallest area of visited cells inside each of the given ones; null where none was visited. */
export function usedWithin(
  areas: readonly Area[],
  walk: (visit: (row: number, column: number) => void) => void,
): (Area | null)[] {
  const found: (Area | null)[] = areas.map(() => null);
  walk((row, column) => {
    areas.forEach((area, place) => {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
      const used = found[place] ?? { top: row, left: column, bottom: row, right: column };
      found[place] = {
        top: Math.min(used.top, row),
        left: Math.min(used.left, column),
        bottom: Math.max(used.bottom, row),
        right: Math.max(used.right, column),
      };
    });
  });
  return found;
}
