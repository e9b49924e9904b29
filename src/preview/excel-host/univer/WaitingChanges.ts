// Changes of a sheet that wait to be handed over in one piece: one command per cell would take Univer minutes.

import type { ICellData, IRange } from '@univerjs/core';
import type { Area } from '../../../workbook/address';
import { areaOf, rangeOf } from './areas';

type CellGrid = Record<number, Record<number, ICellData>>;

/** Hands a mutation over: no command, so that it leaves no entry in Univer's undo list, as Excel's is emptied by what an add-in writes. */
export type Mutate = (name: string, change: object) => void;

/** What waits for one sheet. */
export class WaitingChanges {
  private readonly cells: CellGrid = {};
  /** Cells that only change their look: told apart, because Univer takes a cell without formula for one that lost it. */
  private readonly looks: CellGrid = {};
  private readonly heights: Record<number, number> = {};
  private readonly ranges: IRange[] = [];

  /** Merged areas that wait. */
  get merges(): Area[] {
    return this.ranges.map(areaOf);
  }

  set(row: number, column: number, cell: ICellData): void {
    const isLook = cell.s !== undefined && cell.v === undefined;
    const line = ((isLook ? this.looks : this.cells)[row - 1] ??= {});
    line[column - 1] = { ...line[column - 1], ...cell };
  }

  merge(area: Area): void {
    this.ranges.push(rangeOf(area));
  }

  /** Height of a row, in pixels. */
  setHeight(row: number, pixels: number): void {
    this.heights[row - 1] = pixels;
  }

  /** Hands everything over. */
  flush(mutate: Mutate): void {
    const rows = Object.keys(this.heights).map(Number);
    if (Object.keys(this.cells).length > 0) mutate('set-range-values', { cellValue: this.cells });
    if (Object.keys(this.looks).length > 0)
      mutate('set-range-values', { cellValue: this.looks, trigger: 'sheet.command.set-style' });
    if (this.ranges.length > 0) mutate('add-worksheet-merge', { ranges: this.ranges });
    if (rows.length === 0) return;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    mutate('set-worksheet-row-height', { ranges, rowHeight: this.heights });
    mutate('set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
  }
}
