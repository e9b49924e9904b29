// Small workbooks for tests, written as rows of values.

import type { ICellData, IWorkbookData } from '@univerjs/core';

type Value = string | number | boolean | null;

/** A sheet: rows from A1, merges as [top, left, bottom, right] from 1. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: true;
  /** Number formats by `row,column`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Size of the grid, when the content leaves it far behind. */
  readonly size?: readonly [number, number];
}

/** Workbook data as Univer takes it. */
export function workbookOf(...sheets: readonly SheetRows[]): Partial<IWorkbookData> {
  return {
    id: 'book',
    sheetOrder: sheets.map((_, place) => `sheet${place}`),
    sheets: Object.fromEntries(
      sheets.map((sheet, place) => [
        `sheet${place}`,
        {
          id: `sheet${place}`,
          name: sheet.name,
          hidden: sheet.hidden ? 1 : 0,
          rowCount: sheet.size?.[0] ?? Math.max(100, sheet.rows.length + 10),
          columnCount: sheet.size?.[1] ?? 30,
          cellData: Object.fromEntries(
            sheet.rows.map((row, y) => [
              y,
              Object.fromEntries(
                row.flatMap((value, x) =>
                  value === null ? [] : [[x, cellOf(value, sheet.formats?.[`${y + 1},${x + 1}`])]],
                ),
              ),
            ]),
          ),
          mergeData: (sheet.merges ?? []).map(([top, left, bottom, right]) => ({
            startRow: top - 1,
            startColumn: left - 1,
            endRow: bottom - 1,
            endColumn: right - 1,
          })),
          rowData: Object.fromEntries((sheet.hiddenRows ?? []).map((row) => [row - 1, { hd: 1 }])),
          columnData: Object.fromEntries(
            (sheet.hiddenColumns ?? []).map((column) => [column - 1, { hd: 1 }]),
          ),
        },
      ]),
    ),
  };
}

function cellOf(value: Exclude<Value, null>, pattern: string | undefined): ICellData {
  const style = pattern ? { s: { n: { pattern } } } : {};
  if (typeof value === 'string' && value.startsWith('=')) return { f: value, ...style };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3, ...style };
  return { v: value, t: typeof value === 'number' ? 2 : 1, ...style };
}
