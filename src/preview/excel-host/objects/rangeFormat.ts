// Excel.RangeFormat: sizes of rows and columns, in points. Source: @types/office-js; 409 points is Excel's highest row.

import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { PIXELS_PER_POINT } from '../univer/UniverSheet';
import type { ObjectOf } from './ExcelObject';
import type { Members } from './Members';

const HIGHEST_ROW = 409;
const WIDEST_COLUMN = 1_350;

/** Format of a range. */
export const rangeFormat: Members<ObjectOf<'RangeFormat'>> = {
  read: {
    ColumnWidth: ({ sheet, area }) => sheet.facade.getColumnWidth(area.left - 1) / PIXELS_PER_POINT,
    RowHeight: ({ sheet, area }) => sheet.facade.getRowHeight(area.top - 1) / PIXELS_PER_POINT,
  },
  write: {
    ColumnWidth: ({ sheet, area }, value, host) => {
      host.assertWritable(sheet);
      sheet.setWidth(area, size(value, WIDEST_COLUMN));
    },
    RowHeight: ({ sheet, area }, value, host) => {
      host.assertWritable(sheet);
      sheet.setHeight(area, size(value, HIGHEST_ROW));
    },
  },
  go: { Protection: ({ sheet, area }) => ({ type: 'FormatProtection', sheet, area }) },
};

/** "locked … A null value indicates that the entire range doesn't have a uniform lock setting." */
export const formatProtection: Members<ObjectOf<'FormatProtection'>> = {
  read: { Locked: ({ sheet, area }, host) => host.isLocked(sheet, area) },
};

function size(value: unknown, most: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) throw invalidArgument();
  if (value < 0 || value > most)
    throw new ExcelError('InvalidArgument', 'The size is outside Excel’s limits.', 400);
  return value;
}
