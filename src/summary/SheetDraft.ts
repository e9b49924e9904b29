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
  return { value, style, span };
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
    const cells: (PlanCell | null)[] = [];
    const texts: FittedText[] = [];
    for (const cell of drafted) {
      if (cell === null) {
        cells.push(null);
        continue;
      }
      const left = cells.length + 1;
      const right = left + cell.span - 1;
      if (cell.span > 1) this.merges.push({ top: row, left, bottom: row, right });
      const style: PlanStyle = planStyles[cell.style];
      const text = shownText(cell.value);
      if (text !== '' && style.wrap !== false) {
        const width = this.widths.slice(left - 1, right).reduce((sum, one) => sum + one, 0);
        texts.push({ text, width, size: style.size });
      }
      const { value, link } = cell;
      cells.push({ value, style: cell.style, ...(link ? { link } : {}) });
      for (let column = left + 1; column <= right; column++) cells.push({ value: null, style: cell.style });
    }
    const height = options.height ?? rowHeight(texts, options.minimum ?? 20, options.padding);
    this.rows.push({ cells, height, ...(options.key === undefined ? {} : { key: options.key }) });
    return row;
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
