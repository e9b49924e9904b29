// One sheet of the embedded spreadsheet, written into a new .xlsx workbook: values, looks, sizes, merges.

import type { Worksheet } from '@cj-tech-master/excelts';
import { areaAddress } from '../../workbook/address';
import { PIXELS_PER_POINT, type UniverSheet } from '../excel-host/univer/UniverSheet';
import { lookOfCell } from './lookOfCell';

/** Pixels of one character of column width. */
const CHARACTER = 7;
const PADDING = 5;

/** Copies used cells; formulas become their values, because the official sheet stays behind. */
export function copySheet(from: UniverSheet, to: Worksheet): void {
  const [used] = from.usedWithin(
    [{ top: 1, left: 1, bottom: from.facade.getMaxRows(), right: from.facade.getMaxColumns() }],
    false,
  );
  if (!used) return;
  const whole = { ...used, top: 1, left: 1 };
  const values = from.values(whole);
  const formats = from.numberFormats(whole);
  for (let row = 1; row <= whole.bottom; row += 1) {
    to.getRow(row).height = from.facade.getRowHeight(row - 1) / PIXELS_PER_POINT;
    for (let column = 1; column <= whole.right; column += 1) {
      const cell = to.getCell(row, column);
      const value = values[row - 1]?.[column - 1] ?? '';
      if (value !== '') cell.value = value;
      Object.assign(cell, lookOfCell(from.facade.getRange(row - 1, column - 1).getCellStyleData()));
      const format = formats[row - 1]?.[column - 1];
      if (format && format !== 'General') cell.numFmt = format;
    }
  }
  for (let column = 1; column <= whole.right; column += 1)
    to.getColumn(column).width = Math.max(1, (from.facade.getColumnWidth(column - 1) - PADDING) / CHARACTER);
  for (const merge of from.merges()) to.mergeCells(areaAddress(merge));
}
