// How is a sheet written down row by row? Cells with their styles, merges along the row, heights estimated from the text.

import type { Area } from '../workbook/address';
import type { PlanCell, PlanLink, PlanRow, PlanStyle, PlanValue } from '../workbook/SheetPlan';
import { rowHeight, type FittedText } from './rowHeight';
import { planStyles, type StyleName } from './styles';

/** One cell of a draft; with `span` it is merged with the cells to its right. */
export interface DraftCell {
  readonly value: PlanValue;
  readonly style: StyleName;
  readonly span: number;
  readonly link?: PlanLink;
}

/** How a row is to be set. */
export interface RowOptions {
  /** Points; without it the height is estimated from wrapped texts, at least `minimum` (20). */
  readonly height?: number;
  readonly minimum?: number;
  /** Points above and below the text (5). */
  readonly padding?: number;
  readonly key?: string;
}

/** A cell of a draft. */
export function draftCell(value: PlanValue, style: StyleName, span = 1): DraftCell {
  return value === null && span === 1 ? blankCell(style) : { value, style, span };
}

/** Long tables have hundreds of thousands of blank cells; one object for each style says them all. */
const blankCells = new Map<StyleName, DraftCell>();

function blankCell(style: StyleName): DraftCell {
  let cell = blankCells.get(style);
  if (cell === undefined) blankCells.set(style, (cell = { value: null, style, span: 1 }));
  return cell;
}

/** Collects rows and merges; rows count from 1. */
export class SheetDraft {
  readonly rows: PlanRow[] = [];
  readonly merges: Area[] = [];
  /** Headings of blocks: they stay with the next row in print. */
  readonly headings = new Set<number>();

  /** @param titleColumns columns that lines over the whole width span (all, when not told) */
  constructor(
    readonly widths: readonly number[],
    readonly titleColumns = widths.length,
  ) {}

  /** Number of the next row to be added. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Sum of the widths of those columns in points. */
  get width(): number {
    return this.widths.slice(0, this.titleColumns).reduce((sum, width) => sum + width, 0);
  }

  /** Adds a row and returns its number. */
  add(drafted: readonly (DraftCell | null)[], options: RowOptions = {}): number {
    const row = this.next;
    const height = options.height ?? this.heightOf(drafted, options);
    const { key } = options;
    this.rows.push(
      key === undefined
        ? { cells: this.laidOut(drafted, row), height }
        : { cells: this.laidOut(drafted, row), height, key },
    );
    return row;
  }

  /** The height these cells ask for in a row of their own, the first one in column `from`. */
  heightOf(drafted: readonly (DraftCell | null)[], { minimum = 20, padding }: RowOptions, from = 1): number {
    const texts: FittedText[] = [];
    let left = from;
    for (const cell of drafted) {
      const span = cell?.span ?? 1;
      const text = cell ? shownText(cell.value) : '';
      if (cell && text !== '') {
        const style: PlanStyle = planStyles[cell.style];
        if (style.wrap !== false) texts.push({ text, width: this.widthOf(left, span), size: style.size });
      }
      left += span;
    }
    return rowHeight(texts, minimum, padding);
  }

  private widthOf(left: number, span: number): number {
    let width = 0;
    for (let column = left; column < left + span; column++) width += this.widths[column - 1] ?? 0;
    return width;
  }

  /** The cells as they stand in the row: a wide one is merged with those it covers. Most rows have none and stay as they are. */
  private laidOut(drafted: readonly (DraftCell | null)[], row: number): readonly (PlanCell | null)[] {
    if (drafted.every((cell) => cell === null || cell.span === 1)) return drafted;
    const cells: (PlanCell | null)[] = [];
    for (const cell of drafted) {
      cells.push(cell);
      if (cell === null || cell.span === 1) continue;
      const left = cells.length;
      const right = left + cell.span - 1;
      this.merges.push({ top: row, left, bottom: row, right });
      while (cells.length < right) cells.push({ value: null, style: cell.style });
    }
    return cells;
  }

  /** Adds one cell over the whole width. */
  addLine(value: PlanValue, style: StyleName, options: RowOptions = {}): number {
    return this.add([draftCell(value, style, this.titleColumns)], options);
  }

  /** Adds the heading of a block. */
  addHeading(text: string): number {
    const row = this.addLine(text, '责_分块');
    this.headings.add(row);
    return row;
  }
}

/** The text that may wrap; numbers are short once their format is applied. */
function shownText(value: PlanValue): string {
  const shown = typeof value === 'object' ? value?.value : value;
  return typeof shown === 'string' ? shown : '';
}
