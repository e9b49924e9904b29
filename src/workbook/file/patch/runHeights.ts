// How high must rows be when a merged text has fewer of them than before?
import type { CellRun } from '../../DispatchPlan';
import { cellPosition } from '../sheet/cellPosition';
import { childrenOf, childOf, textOf } from './elements';
import type { XmlElement } from './XmlElement';

/** Points of one unit of column width, of the blank at its edges, and of a line of text of size 1. */
const UNIT = 5.25;
const EDGES = 6;
const LINE = 1.35;
const MAX_HEIGHT = 409;
const DEFAULT_WIDTH = 9;

/**
 * New heights by row of the master: the last row of a run grows when the text would not fit any more.
 * Rows without a height of their own are left to the program that opens the file.
 */
export function runHeights(
  sheet: XmlElement,
  runs: readonly CellRun[],
  fontSizes: (style: string | undefined) => number,
): ReadonlyMap<number, number> {
  const rows = new Map(
    childrenOf(childOf(sheet, 'sheetData'), 'row').map((row) => [Number(row.attributes.r), row]),
  );
  const widthOf = columnWidths(sheet);
  const heights = new Map<number, number>();
  const heightOf = (row: number): number => heights.get(row) ?? Number(rows.get(row)?.attributes.ht ?? NaN);
  for (const { rows: own, left, right, origin } of runs) {
    const cell = childrenOf(rows.get(origin.row), 'c').find(
      ({ attributes }) => cellPosition(attributes.r ?? '')?.column === origin.column,
    );
    const last = own.at(-1);
    if (!cell || last === undefined) continue;
    let width = 0;
    for (let column = left; column <= right; column += 1) width += widthOf(column);
    const needed = textHeight(textOf(childOf(cell, 'is')), width, fontSizes(cell.attributes.s));
    const there = own.reduce((sum, row) => sum + heightOf(row), 0);
    if (needed > there) heights.set(last, Math.min(MAX_HEIGHT, Math.ceil(heightOf(last) + needed - there)));
  }
  return heights;
}

function textHeight(text: string, width: number, size: number): number {
  const room = Math.max(size, width - EDGES);
  const lines = text.split('\n').map((line) => {
    const length = [...line].reduce((sum, one) => sum + (one > '\u2e7f' ? size : size * 0.55), 0);
    return Math.max(1, Math.ceil(length / room));
  });
  return lines.reduce((sum, one) => sum + one, 0) * size * LINE + EDGES;
}

function columnWidths(sheet: XmlElement): (column: number) => number {
  const columns = childrenOf(childOf(sheet, 'cols'), 'col').map(({ attributes: { min, max, width } }) => ({
    min: Number(min),
    max: Number(max),
    width: Number(width),
  }));
  const usual = Number(childOf(sheet, 'sheetFormatPr')?.attributes.defaultColWidth ?? DEFAULT_WIDTH);
  return (column) => (columns.find(({ min, max }) => column >= min && column <= max)?.width ?? usual) * UNIT;
}
