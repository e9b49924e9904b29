// Where does each figure of 通报稿 come from? A list beside the paper: name, live value, source; the text points at its cells.

import type { CellReference, FormulaPart, PlanFormula } from '../../workbook/SheetPlan';
import { looseArea, looseCell } from '../references';

/** Columns of the list, and its first row. */
export const TRACE = { label: 3, value: 4, source: 5, first: 4 } as const;

/** One line of the list. */
export interface TracedFigure {
  readonly label: string;
  readonly value: PlanFormula;
  readonly source: string;
}

/** Collects the figures in the order in which the text needs them. */
export class Trace {
  readonly figures: TracedFigure[] = [];

  /** Adds a figure; `formula` is told its row, since it may count by the name in it. Returns the cell the text points at. */
  add(
    label: string,
    source: string,
    formula: (row: number) => readonly FormulaPart[],
    value: string | number,
  ): CellReference {
    const row = this.next;
    this.figures.push({ label, source, value: { formula: formula(row), value } });
    return looseCell(row, TRACE.value);
  }

  /** The row of the next figure. */
  get next(): number {
    return TRACE.first + this.figures.length;
  }

  /** The values of the rows from `first` to the last one added. */
  since(first: number): CellReference {
    return looseArea(first, TRACE.value, this.next - 1, TRACE.value);
  }
}
