// One sheet of the embedded spreadsheet, with the manners of an Excel sheet: this file corrects what Univer does otherwise.
// The corrections are listed in docs/excel-host.md.

import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../../workbook/address';
import { invalidArgument } from '../protocol/ExcelError';
import { cellEntry, type CellEntry } from './cellEntry';
import type { UniverBook } from './UniverBook';

/** Content of a cell as Excel's `values` and `formulas` give it; blank is `''`. */
export type CellContent = string | number | boolean;

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };
/** Univer's CellValueType. */
const TEXT = 1;
const NUMBER = 2;
const FLAG = 3;
const FORCED_TEXT = 4;
/** Univer's pixels are 96 to the inch, Excel's points 72. */
export const PIXELS_PER_POINT = 4 / 3;

/** A sheet; rows and columns count from 1 here, from 0 in Univer. */
export class UniverSheet {
  constructor(
    readonly book: UniverBook,
    readonly facade: FWorksheet,
  ) {}

  get id(): string {
    return this.facade.getSheetId();
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  /** Smallest area with content inside each of the given ones; with `valuesOnly` false formatted and merged cells count too. */
  usedWithin(areas: readonly Area[], valuesOnly: boolean): (Area | null)[] {
    const found: (Area | null)[] = areas.map(() => null);
    const widen = (row: number, column: number): void => {
      areas.forEach((area, place) => {
        if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
        const used = found[place];
        found[place] = used
          ? {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      });
    };
    this.matrix().forValue((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && cell?.s)) widen(row + 1, column + 1);
    });
    if (!valuesOnly)
      for (const merge of this.merges()) {
        widen(merge.top, merge.left);
        widen(merge.bottom, merge.right);
      }
    return found;
  }

  values(area: Area): CellContent[][] {
    return this.grid(area, (cell) => contentOf(cell));
  }

  /** Formulas with `=`; cells without one give their value. */
  formulas(area: Area): CellContent[][] {
    return this.grid(area, (cell, row, column) => {
      if (!cell?.f && !cell?.si) return contentOf(cell);
      const formula = this.facade.getRange(row - 1, column - 1).getFormula();
      return cell ? this.book.formulaAsEntered(formula, cell) : formula;
    });
  }

  /** As shown on screen. Univer ends the text of HYPERLINK cells with CR LF: taken off. */
  texts(area: Area): string[][] {
    return this.grid(area, (cell, row, column) => {
      if (!hasContent(cell)) return '';
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
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    this.reach(area);
    const covered = this.coveredCells(area);
    const cells: Record<number, Record<number, ICellData>> = {};
    rows.forEach((row, y) => {
      row.forEach((value, x) => {
        const entry = cellEntry(value);
        if (entry.kind === 'unchanged' || covered.has(`${area.top + y},${area.left + x}`)) return;
        (cells[area.top - 1 + y] ??= {})[area.left - 1 + x] = this.cellOf(entry, area.top + y, area.left + x);
      });
    });
    if (Object.keys(cells).length > 0) this.book.change(() => this.setCells(area, cells));
  }

  /** Lays a whole style over the cells; their content stays. */
  dress(area: Area, style: IStyleData): void {
    this.reach(area);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        (cells[row - 1] ??= {})[column - 1] = { s: style };
    this.book.change(() => this.setCells(area, cells));
  }

  merges(): Area[] {
    return this.facade.getMergedRanges().map((range) => areaOf(range.getRange()));
  }

  isRowHidden(row: number): boolean {
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

  private setCells(area: Area, cells: Record<number, Record<number, ICellData>>): void {
    this.facade
      .getRange(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1)
      .setValues(cells);
  }

  private cellOf(entry: CellEntry, row: number, column: number): ICellData {
    switch (entry.kind) {
      case 'text':
        return { ...BLANK, v: entry.text, t: FORCED_TEXT };
      case 'number':
        return {
          ...BLANK,
          v: entry.number,
          t: NUMBER,
          ...(entry.pattern ? { s: { n: { pattern: entry.pattern } } } : {}),
        };
      case 'flag':
        return { ...BLANK, v: entry.flag ? 1 : 0, t: FLAG };
      case 'formula':
        return { ...BLANK, ...this.book.formulaCell(entry.formula, this.name, row, column) };
      default:
        return BLANK;
    }
  }

  private coveredCells(area: Area): Set<string> {
    const covered = new Set<string>();
    for (const merge of this.merges()) {
      for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row += 1)
        for (
          let column = Math.max(merge.left, area.left);
          column <= Math.min(merge.right, area.right);
          column += 1
        )
          if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
    }
    return covered;
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
    return this.facade.getSheet().getCellMatrix();
  }

  private styleOf(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.facade.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }
}

/** Univer's range as an area. */
export function areaOf(range: {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}): Area {
  return {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p),
  );
}

function contentOf(cell: Nullable<ICellData>): CellContent {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  if (cell.t === FLAG) return cell.v === 1 || cell.v === true;
  if (cell.t === TEXT || cell.t === FORCED_TEXT) return String(cell.v).replace(/\r\n$/, '');
  return typeof cell.v === 'string' ? cell.v.replace(/\r\n$/, '') : cell.v;
}

/** A cell edited on screen may hold its text as a document: joined to plain text, as Excel gives rich text. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
}

function filled(area: Area, value: unknown): unknown[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => value),
  );
}
