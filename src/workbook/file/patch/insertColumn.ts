// A worksheet part with one more column: everything that names a column to its right goes with it.

import { cellAddress } from '../../address';
import type { ColumnPlan, NewColumn } from '../../ColumnPlan';
import { cellPosition } from '../sheet/cellPosition';
import { shiftRules } from './columnRules';
import { childOf, childrenOf, made, textOf } from './elements';
import { shiftAreas, shiftColumns } from './shiftColumns';
import { shiftMerges } from './shiftMerges';
import { shiftWidths } from './shiftWidths';
import type { XmlElement } from './XmlElement';

/** Changes the sheet in place; its rows and cells have been numbered. */
export function insertColumn(
  sheet: XmlElement,
  data: XmlElement,
  { after, like, isSpanned, width }: NewColumn,
  { table, headerRows, sheet: name }: ColumnPlan,
): void {
  const isHeader = (row: number): boolean => headerRows.some(({ from, to }) => row >= from && row <= to);
  for (const row of childrenOf(data, 'row')) moveCells(row, after, like, isHeader(Number(row.attributes.r)));
  for (const row of childrenOf(data, 'row'))
    for (const cell of childrenOf(row, 'c')) {
      const formula = childOf(cell, 'f');
      if (!formula) continue;
      formula.children = [shiftColumns(textOf(formula), after, name, true)];
      if (formula.attributes.ref)
        formula.attributes.ref = shiftColumns(formula.attributes.ref, after, name, true);
    }
  shiftMerges(sheet, { after, like, isSpanned, width }, table, isHeader);
  shiftWidths(sheet, after, like, width);
  shiftRules(sheet, after, name);
  for (const one of ['autoFilter', 'dimension']) {
    const found = childOf(sheet, one);
    if (found?.attributes.ref) found.attributes.ref = shiftAreas(found.attributes.ref, after);
  }
  for (const link of childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink'))
    link.attributes.ref = shiftAreas(link.attributes.ref ?? '', after);
}

/** Cells to the right move on; the new one has the look of the one it is like, and in headers its text. */
function moveCells(row: XmlElement, after: number, like: number, isHeader: boolean): void {
  delete row.attributes.spans;
  const number = Number(row.attributes.r);
  let source: XmlElement | undefined;
  let behind = 0;
  for (const cell of childrenOf(row, 'c')) {
    const column = cellPosition(cell.attributes.r ?? '')?.column ?? 1;
    if (column === like) source = cell;
    if (column <= after) behind = row.children.indexOf(cell) + 1;
    else cell.attributes.r = cellAddress(number, column + 1);
  }
  if (!source) return;
  const { s, t } = source.attributes;
  const look = { r: cellAddress(number, after + 1), ...(s === undefined ? {} : { s }) };
  const isText = isHeader && t !== undefined && childOf(source, 'f') === undefined;
  const cell = made(row, 'c', isText ? { ...look, t } : look, isText ? source.children : []);
  row.children.splice(behind, 0, cell);
}
