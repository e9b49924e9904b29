// One sheet of the embedded spreadsheet, with the manners of an Excel sheet: this file corrects what Univer does otherwise.
// The corrections are listed in docs/excel-host.md.

import type { ICellData, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../../workbook/address';
import { invalidArgument } from '../protocol/ExcelError';
import { cellEntry, type CellEntry } from './cellEntry';
import { formulaAsEntered, formulaCell } from './formulaCell';
import type { ReferencedTable } from './structuredReferences';
import type { UniverBook } from './UniverBook';

/** Content of a cell as Excel's `values` and `formulas` give it; blank is `''`. */
export type CellContent = string | number | boolean;

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };
/** Univer's CellValueType. */
const TEXT = 1;
const NUMBER = 2;
const FLAG = 3;
/** Text that looks like a number; Univer marks it, Excel does the same with its apostrophe. */
const FORCED_TEXT = 4;
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

  /** Changes that wait to be handed over in one piece: one command per cell would take Univer minutes. */
  private waiting: WaitingChanges = nothingWaiting();

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
      const formula = cell.f ?? this.facade.getRange(row - 1, column - 1).getFormula();
      return formulaAsEntered(formula, cell);
    });
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
    const covered = this.coveredCells(area);
    let known: readonly ReferencedTable[] | undefined;
    const tables = (): readonly ReferencedTable[] => (known ??= this.book.tables());
    const cells: [number, number, ICellData][] = [];
    rows.forEach((row, y) => {
      row.forEach((value, x) => {
        const [atRow, atColumn] = [area.top + y, area.left + x];
        const entry = cellEntry(value);
        if (entry.kind === 'unchanged' || covered.has(`${atRow},${atColumn}`)) return;
        cells.push([atRow, atColumn, this.cellOf(entry, atRow, atColumn, tables)]);
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
    this.waiting.merges.push(rangeOf(area));
    this.book.touch(this);
  }

  /** Height of rows, in points. */
  setHeight(area: Area, points: number): void {
    this.reach({ ...area, right: area.left });
    for (let row = area.top; row <= area.bottom; row += 1)
      this.waiting.heights[row - 1] = Math.round(points * PIXELS_PER_POINT);
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
    const { cells, looks, heights, merges } = this.waiting;
    this.waiting = nothingWaiting();
    const rows = Object.keys(heights).map(Number);
    if (Object.keys(cells).length > 0) this.mutate('set-range-values', { cellValue: cells });
    if (Object.keys(looks).length > 0)
      this.mutate('set-range-values', { cellValue: looks, trigger: 'sheet.command.set-style' });
    if (merges.length > 0) this.mutate('add-worksheet-merge', { ranges: merges });
    if (rows.length === 0) return;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    this.mutate('set-worksheet-row-height', { ranges, rowHeight: heights });
    this.mutate('set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
  }

  /** Merged areas, those that wait included. */
  merges(): Area[] {
    return [...this.facade.getSheet().getMergeData(), ...this.waiting.merges].map(areaOf);
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

  private setLater(row: number, column: number, cell: ICellData): void {
    const { cells, looks } = this.waiting;
    const isLook = cell.s !== undefined && cell.v === undefined;
    const line = ((isLook ? looks : cells)[row - 1] ??= {});
    line[column - 1] = { ...line[column - 1], ...cell };
    this.book.touch(this);
  }

  /** A mutation, not a command: it leaves no entry in Univer's undo list, as Excel's is emptied by what an add-in writes. */
  private mutate(name: string, change: object): void {
    const unitId = this.book.facade.getId();
    this.book.api.syncExecuteCommand(`sheet.mutation.${name}`, { unitId, subUnitId: this.id, ...change });
  }

  private cellOf(
    entry: CellEntry,
    row: number,
    column: number,
    tables: () => readonly ReferencedTable[],
  ): ICellData {
    switch (entry.kind) {
      case 'text':
        return { ...BLANK, v: entry.text, t: /^[\s\d=.+-]/.test(entry.text) ? FORCED_TEXT : TEXT };
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
        return { ...BLANK, ...formulaCell(entry.formula, { sheetName: this.name, row, column }, tables) };
      case 'blank':
      case 'unchanged':
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
    this.flush();
    return this.facade.getSheet().getCellMatrix();
  }

  private styleOf(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.facade.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }
}

type CellGrid = Record<number, Record<number, ICellData>>;

interface WaitingChanges {
  readonly cells: CellGrid;
  /** Cells that only change their look: told apart, because Univer takes a cell without formula for one that lost it. */
  readonly looks: CellGrid;
  readonly heights: Record<number, number>;
  readonly merges: IRange[];
}

function nothingWaiting(): WaitingChanges {
  return { cells: {}, looks: {}, heights: {}, merges: [] };
}

function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
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
  const kind = Number(cell.t);
  if (kind === FLAG) return cell.v === 1 || cell.v === true;
  if (kind === TEXT || kind === FORCED_TEXT) return String(cell.v).replace(/\r\n$/, '');
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
