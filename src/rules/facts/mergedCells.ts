// Which cell is meant by a place: the place itself, or the top-left of the merged area that covers it?

import type { Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Row and column of a cell, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A function from any place to the cell that has its content.
 * @example cellFinder({ merges: [{ top: 2, left: 1, bottom: 4, right: 1 }] })({ row: 3, column: 1 }) //=> { row: 2, column: 1 }
 */
export function cellFinder({ merges }: Pick<SheetSnapshot, 'merges'>): (place: Place) => Place {
  const byColumn = new Map<number, Area[]>();
  for (const area of merges) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 200); column += 1) {
      const areas = byColumn.get(column);
      if (areas) areas.push(area);
      else byColumn.set(column, [area]);
    }
  }
  for (const areas of byColumn.values()) areas.sort((a, b) => a.top - b.top);
  return (place) => {
    const area = lastStartingAbove(byColumn.get(place.column) ?? [], place.row);
    return area && place.row <= area.bottom ? { row: area.top, column: area.left } : place;
  };
}

/** Merged areas never overlap, so the last one that starts at or above the row decides. */
function lastStartingAbove(areas: readonly Area[], row: number): Area | undefined {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}
