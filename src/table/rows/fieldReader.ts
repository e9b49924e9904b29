// What does a column say for a row, and where does that stand: in its own cell, in the merged cell above,
// in a merge that goes on behind a repeated header, or nowhere? (Seed 000: task 4's deadline stands on the page before.)

import type { Field } from '../DutyTable';
import type { Grid } from '../Grid';

/** What the reader of rows knows of the place it has reached. */
export interface RowPlace {
  readonly row: number;
  /** First data row after a repeated header, or where a group's title is printed again; null when no page ended above. */
  readonly pageStart: number | null;
  /** The row stands in the same group as the last row of the page before. */
  readonly sameGroup: boolean;
  /** The page prints the group's title again at its top: what went on over its end is printed anew. */
  readonly groupPrintedAgain: boolean;
}

/** How a column may go on over a page's end. */
export type Carry = 'run' | 'merge' | 'never';

/** Reads one column from top to bottom, remembering what it printed last. */
export interface FieldReader {
  read(place: RowPlace): Field;
}

/**
 * `run`: blanks at the top of a page continue the page before (deadlines), where the column is merged elsewhere, or no
 * merge is left anywhere and the page prints its group again; else a blank is a blank. `merge`: only a merged blank that starts
 * at the page's top does (units: a blank lead is a blank lead unless the table itself says otherwise). `never`: entries.
 */
export function fieldReader(grid: Grid, column: number, carry: Carry, headerEnd: number): FieldReader {
  const tall = grid.sheet.merges.filter((area) => area.bottom > area.top && area.top > headerEnd);
  const isMergedColumn = tall.some((area) => area.left <= column && area.right >= column);
  const mergesWereUndone = tall.length === 0;
  let printed: Field | null = null;
  let carriedSince: number | null = null;

  const own = (from: 'own' | 'merged', at: number, left: number): Field => {
    const cell = grid.cell(at, left);
    return {
      raw: cell?.text ?? '',
      from,
      row: at,
      column: left,
      ...(cell?.date === undefined ? {} : { date: cell.date }),
      ...(cell?.error === undefined ? {} : { error: cell.error }),
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    };
  };

  const continues = (place: RowPlace): boolean => {
    if (!printed || place.pageStart === null || !place.sameGroup || carry === 'never') return false;
    const isTop = place.row === place.pageStart;
    if (!isTop && carriedSince !== place.pageStart) return false;
    const area = grid.merge(place.row, column);
    const isMergedBlank = area !== null && area.bottom > area.top && area.top >= place.pageStart;
    const isUsual = isMergedColumn || (mergesWereUndone && place.groupPrintedAgain);
    return isMergedBlank || (carry === 'run' && (!isTop || isUsual));
  };

  return {
    read(place) {
      const { row } = place;
      const area = grid.merge(row, column);
      const at = area?.top ?? row;
      const left = area?.left ?? column;
      const isCoveredSideways = area !== null && area.left < column && area.top === area.bottom;
      const hasContent = grid.cell(at, left) !== undefined && !isCoveredSideways;
      if (hasContent) {
        carriedSince = null;
        const isTied = area !== null && area.bottom > area.top;
        const field = own(at === row ? 'own' : 'merged', at, left);
        printed = isTied ? { ...field, tiedRows: [area.top, area.bottom] } : field;
        return printed;
      }
      if (printed && continues(place)) {
        const isTop = place.row === place.pageStart;
        carriedSince = place.pageStart;
        return { ...printed, from: isTop ? 'page-break' : 'merged' };
      }
      if (place.pageStart !== carriedSince) carriedSince = null;
      return { raw: '', from: 'blank', row, column };
    },
  };
}
