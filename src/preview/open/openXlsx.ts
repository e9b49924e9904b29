// An .xlsx file opened in the embedded spreadsheet: contents, looks, sizes, merges, frozen panes.

import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { parseAddress } from '../../workbook/address';
import { contentOfCell } from './contentOfCell';
import { styleOfCell } from './styleOfCell';

/** The workbook for Univer, and which of its sheets are protected (Univer would let everything through). */
export interface OpenedFile {
  readonly data: Partial<IWorkbookData>;
  readonly protectedSheets: readonly string[];
}

/** Excel's character width in pixels at the usual size, and the padding of a column. */
const CHARACTER = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 8.43;
const PIXELS_PER_POINT = 4 / 3;

/** Opens the file's bytes; throws the library's error for what is no .xlsx file. */
export async function openXlsx(bytes: ArrayBuffer | Uint8Array, name: string): Promise<OpenedFile> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const styles = new StyleTable();
  const sheets = workbook.worksheets.map((sheet, place) => sheetData(sheet, `sheet${place + 1}`, styles));
  return {
    data: {
      id: 'workbook',
      name,
      sheetOrder: sheets.map(({ id = '' }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
      styles: styles.byId,
    },
    protectedSheets: workbook.worksheets
      .map((sheet, place) => (isProtected(sheet) ? `sheet${place + 1}` : ''))
      .filter((id) => id !== ''),
  };
}

function isProtected(sheet: Worksheet): boolean {
  const { sheetProtection } = sheet as { sheetProtection?: { sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
}

function sheetData(sheet: Worksheet, id: string, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const hidden = row.hidden ? 1 : 0;
    rowData[number - 1] = row.height
      ? { h: Math.round(row.height * PIXELS_PER_POINT), ia: 0, hd: hidden }
      : { ia: 1, hd: hidden };
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = styles.idOf(styleOfCell(cell));
      const content = contentOfCell(cell);
      if (style || Object.keys(content).length > 0)
        cells[column - 1] = { ...content, ...(style ? { s: style } : {}) };
    });
    cellData[number - 1] = cells;
  });
  // A file need not say how its sheets are looked at; the library then has no views at all.
  const [view] = (sheet.views as Worksheet['views'] | undefined) ?? [];
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? 0 : 1,
    cellData,
    rowData,
    columnData: columnData(sheet),
    mergeData: mergeData(sheet),
    rowCount: Math.max(100, sheet.rowCount + 30),
    columnCount: Math.max(26, sheet.columnCount + 8),
    defaultRowHeight: 20,
    defaultColumnWidth: 72,
    ...(view?.showGridLines === false ? { showGridlines: 0 } : {}),
    ...(view?.state === 'frozen' ? { freeze: frozen(view.xSplit ?? 0, view.ySplit ?? 0) } : {}),
  };
}

function frozen(columns: number, rows: number): IWorksheetData['freeze'] {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function columnData(sheet: Worksheet): Record<number, { w: number; hd: 0 | 1 }> {
  const columns: Record<number, { w: number; hd: 0 | 1 }> = {};
  for (let number = 1; number <= sheet.columnCount; number += 1) {
    const { width, hidden } = sheet.getColumn(number);
    columns[number - 1] = {
      w: Math.round((width ?? DEFAULT_WIDTH) * CHARACTER + PADDING),
      hd: hidden ? 1 : 0,
    };
  }
  return columns;
}

function mergeData(sheet: Worksheet): IWorksheetData['mergeData'] {
  const { merges = [] } = sheet.model as { merges?: readonly string[] };
  return merges.flatMap((address) => {
    const area = parseAddress(address);
    if (!area) return [];
    const { top, left, bottom, right } = area;
    return [{ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 }];
  });
}

/** Equal looks are kept once. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string | null {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}
