// Where does a long list break into pages, so that no heading stands last on one and totals stay with the row before them?

import { PAPER } from './paper';
import type { PlanPrint, PlanRow } from '../workbook/SheetPlan';

/** A list printed in pages of its own. Rows count from 1. */
export interface PagedList {
  readonly rows: readonly PlanRow[];
  /** Sum of the column widths in points. */
  readonly width: number;
  /** Printable room in points (landscape A4 when not told). */
  readonly paper?: { readonly width: number; readonly height: number };
  /** First row before which a page may begin. */
  readonly first: number;
  /** Rows printed again on each page behind them. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Headings: they stay with the next row. */
  readonly keepWithNext: ReadonlySet<number>;
  /** Rows that begin a page, whatever room is left. */
  readonly breaksBefore?: ReadonlySet<number>;
  /** From here to the end nothing is separated. */
  readonly together: number;
}

const USUAL_HEIGHT = 15;

/** Explicit scale and breaks: with “fit to width” Excel disregards manual breaks. 4.5 % of the width stay in hand, since fonts differ. */
export function paging(list: PagedList): Pick<PlanPrint, 'scale' | 'breaksBeforeRows'> {
  const { width: paperWidth, height: paperHeight } = list.paper ?? PAPER.A4landscape;
  const scale = Math.min(1, (paperWidth * 0.955) / list.width);
  const room = (paperHeight * 0.97) / scale;
  const heightOf = (row: number) => list.rows[row - 1]?.height ?? USUAL_HEIGHT;
  const heightFrom = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row <= to; row++) sum += heightOf(row);
    return sum;
  };
  const { titleRows } = list;
  const head = titleRows ? heightFrom(titleRows.from, titleRows.to) : 0;
  const last = list.rows.length;
  const breaks: number[] = [];
  let used = heightFrom(1, list.first - 1);
  let pageStart = list.first;
  for (let row = list.first; row <= last;) {
    const block = blockEnd(row, list.keepWithNext, last);
    const end = block >= list.together ? last : block;
    const needed = heightFrom(row, end);
    const isForced = list.breaksBefore?.has(row) === true;
    if ((isForced || used + needed > room) && row > pageStart) {
      breaks.push(row);
      used = titleRows && row > titleRows.to ? head : 0;
      pageStart = row;
    }
    used += needed;
    row = end + 1;
  }
  return { scale: Math.floor(scale * 100), breaksBeforeRows: breaks };
}

function blockEnd(row: number, keepWithNext: ReadonlySet<number>, last: number): number {
  let end = row;
  while (keepWithNext.has(end) && end < last) end++;
  return end;
}
