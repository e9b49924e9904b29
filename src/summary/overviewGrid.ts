// The grid of 总览: twelve printed columns on portrait A4, and behind them, unprinted, what the charts are drawn from.

import { draftCell, type DraftCell } from './SheetDraft';

/** Widths in points: the page, a gap, the charts' numbers. */
export const OVERVIEW_WIDTHS = [30, 46, ...Array<number>(10).fill(38), 16, 96, 46, 46, 76, 46, 46, 46];

/** Printed columns. */
export const PAGE = 12;

/** First column of the charts' numbers. */
export const DATA = PAGE + 2;

/** A row of the page with numbers for the charts behind it. */
export function withData(
  page: readonly (DraftCell | null)[],
  data: readonly (DraftCell | null)[],
): readonly (DraftCell | null)[] {
  const width = page.reduce((sum, cell) => sum + (cell?.span ?? 1), 0);
  const blank = Array<null>(Math.max(0, DATA - 1 - width)).fill(null);
  return data.length === 0 ? page : [...page, ...blank, ...data];
}

/** A head cell. */
export function head(text: string, span = 1): DraftCell {
  return draftCell(text, '责_表头', span);
}
