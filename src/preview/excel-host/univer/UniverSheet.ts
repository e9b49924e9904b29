// One sheet of the embedded spreadsheet, with the manners of an Excel sheet: this file corrects what Univer does otherwise.
// The corrections are listed in docs/excel-host.md.

import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../../workbook/address';
import { invalidArgument } from '../protocol/ExcelError';
import { areaOf, coveredCells, overlaps, rangeOf, usedWithin } from './areas';
import { contentOf, hasContent, type CellContent } from './cellContent';
import { BLANK, cellData } from './cellData';
import { cellEntry } from './cellEntry';
import { formulaAsEntered } from './formulaCell';
import type { ReferencedTable } from './structuredReferences';
import type { UniverBook } from './UniverBook';
import { WaitingChanges } from './WaitingChanges';

/** Univer's pixels are 96 to the inch, Excel's points 72. */
export const PIXELS_PER_POINT = 4 / 3;

/** What Excel says to an array of another size than its range. */
export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A sheet; rows and columns count from 1 here, from 0 in Univer. */
export class UniverSheet {
  constructor(
    readonly book: UniverBook,
    readonly facade: FWorksheet,
  ) {}

  private waiting = new WaitingChanges();

  get id(): string {
    return this.facade.getSheetId();
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  /** Smallest area with content inside each of the given ones; with `valuesOnly` false formatted and merged cells count too. */
  usedWithin(areas: readonly Area[], valuesOnly: boolean): (Area | null)[] {
    return usedWithin(areas, (visit) => {
      this.matrix().forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) visit(row + 1, column + 1);
      });
      for (const merge of valuesOnly ? [] : this.merges()) {
        visit(merge.top, merge.left);
        visit(merge.bottom, merge.right);
      }
    });
  }

  values(area: Area): CellContent[][] {
    return this.grid(area, (cell) => contentOf(cell));
  }

  /** Formulas with `=`; cells without one give their value. */
  formulas(area: Area): CellContent[][] {
    return this.grid(area, (cell, row, column) => {
      if (!cell?.f && !cell?.si) return contentOf(cell);
      const formula = cell.f ?? this.facade.getRange(row - 1, column - 1).getFormula();
      return formulaAsEntered(formula, cell);
    });
  }

  /** Is there anything to calculate? */
  hasFormulas(): boolean {
    let found = false;
    this.matrix().forValue((_row, _column, cell) => {
      found ||= Boolean(cell?.f ?? cell?.si);
      return !found;
    });
    return found;
  }

  /** As shown on screen. Univer ends the text of HYPERLINK cells with CR LF: taken off. */
  texts(area: Area): string[][] {
    return this.grid(area, (cell, row, column) => {
      if (!hasContent(cell)) return '';
      const content = contentOf(cell);
      if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
      if (typeof cell?.v === 'string' && !this.styleOf(cell)?.n) return cell.v.replace(/\r\n$/, '');
      return this.facade
        .getRange(row - 1, column - 1)
        .getDisplayValue()
        .replace(/\r\n$/, '');
    });
  }

  numberFormats(area: Area): string[][] {
    return this.grid(area, (cell) => this.styleOf(cell)?.n?.pattern ?? 'General');
  }

  /** Puts values or formulas in; one value fills the area, null leaves a cell as it is. */
  put(area: Area, given: unknown): void {
    const rows = Array.isArray(given) ? (given as unknown[][]) : filled(area, given);
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))
      throw invalidArgument(WRONG_SIZE);
    this.reach(area);
    const covered = coveredCells(area, this.merges());
    let known: readonly ReferencedTable[] | undefined;
    const tables = (): readonly ReferencedTable[] => (known ??= this.book.tables());
    const cells: [number, number, ICellData][] = [];
    rows.forEach((row, y) => {
      row.forEach((value, x) => {
        const [atRow, atColumn] = [area.top + y, area.left + x];
        const entry = cellEntry(value);
        if (entry.kind === 'unchanged' || covered.has(`${atRow},${atColumn}`)) return;
        const at = { sheetName: this.name, row: atRow, column: atColumn };
        cells.push([atRow, atColumn, cellData(entry, at, this.formatAt(atRow, atColumn), tables)]);
      });
    });
    for (const [row, column, cell] of cells) this.setLater(row, column, cell);
  }

  /** Lays a whole style over the cells; their content stays. */
  dress(area: Area, style: IStyleData): void {
    this.reach(area);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        this.setLater(row, column, { s: style });
  }

  /** Joins cells; Excel keeps the top-left content and drops the rest. */
  merge(area: Area): void {
    this.reach(area);
    const joined = this.merges().some((one) => overlaps(one, area));
    if (joined) throw invalidArgument('This operation is not allowed on merged cells.');
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (row !== area.top || column !== area.left) this.setLater(row, column, BLANK);
    this.waiting.merge(area);
    this.book.touch(this);
  }

  /** Height of rows, in points. */
  setHeight(area: Area, points: number): void {
    this.reach({ ...area, right: area.left });
    for (let row = area.top; row <= area.bottom; row += 1)
      this.waiting.setHeight(row, Math.round(points * PIXELS_PER_POINT));
    this.book.touch(this);
  }

  /** Width of columns, in points; unlike Univer's own command it leaves the row heights alone. */
  setWidth(area: Area, points: number): void {
    this.reach({ ...area, bottom: area.top });
    const colWidth = Math.round(points * PIXELS_PER_POINT);
    this.mutate('set-worksheet-col-width', { ranges: [rangeOf({ ...area, top: 1, bottom: 1 })], colWidth });
  }

  /** Hands over what waits. */
  flush(): void {
    const { waiting } = this;
    this.waiting = new WaitingChanges();
    waiting.flush((name, change) => this.mutate(name, change));
  }

  /** Rows that a person's filter leaves out; Univer shows them all the same. */
  readonly filtered = new Set<number>();

  /** Merged areas, those that wait included. */
  merges(): Area[] {
    return [...this.facade.getSheet().getMergeData().map(areaOf), ...this.waiting.merges];
  }

  /** By hand, or by a filter: Excel answers both with true ("Range.rowHidden": whether the rows are hidden, not why). */
  isRowHidden(row: number): boolean {
    if (this.filtered.has(row)) return true;
    return row <= this.facade.getMaxRows() && !this.facade.getSheet().getRowVisible(row - 1);
  }

  isColumnHidden(column: number): boolean {
    return column <= this.facade.getMaxColumns() && !this.facade.getSheet().getColVisible(column - 1);
  }

  /** Univer's grid ends early (1,000 × 20 by default) and reading beyond it throws: it is enlarged on demand. */
  reach(area: Area): void {
    if (area.bottom > this.facade.getMaxRows()) this.facade.setRowCount(area.bottom);
    if (area.right > this.facade.getMaxColumns()) this.facade.setColumnCount(area.right);
  }

  /** Number format as it stands, without handing over what waits. */
  private formatAt(row: number, column: number): string {
    const cell = this.facade
      .getSheet()
      .getCellMatrix()
      .getValue(row - 1, column - 1);
    return this.styleOf(cell)?.n?.pattern ?? 'General';
  }

  private setLater(row: number, column: number, cell: ICellData): void {
    this.waiting.set(row, column, cell);
    this.book.touch(this);
  }

  private mutate(name: string, change: object): void {
    const unitId = this.book.facade.getId();
    this.book.api.syncExecuteCommand(`sheet.mutation.${name}`, { unitId, subUnitId: this.id, ...change });
  }

  private grid<T>(area: Area, content: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.matrix();
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: T[] = [];
      for (let column = area.left; column <= area.right; column += 1)
        cells.push(content(matrix.getValue(row - 1, column - 1), row, column));
      rows.push(cells);
    }
    return rows;
  }

  private matrix(): ReturnType<ReturnType<FWorksheet['getSheet']>['getCellMatrix']> {
    this.flush();
    return this.facade.getSheet().getCellMatrix();
  }

  private styleOf(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.facade.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }
}

function filled(area: Area, value: unknown): unknown[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => value),
  );
}
