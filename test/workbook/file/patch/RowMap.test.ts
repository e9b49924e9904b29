// Where rows and references stand once some rows are gone.

import { RowMap } from '../../../../src/workbook/file/patch/RowMap';

const map = new RowMap([6, 7, 10]);

test.each([
  [5, 5],
  [6, null],
  [8, 6],
  [11, 8],
])('row %i', (row, now) => {
  expect(map.row(row)).toBe(now);
});

test.each([
  ['H5:H12', 'H5:H9'],
  ['A6:A7', ''],
  ['A6:A9 B2', 'A6:A7 B2'],
  ['C10', ''],
])('areas %s', (areas, now) => {
  expect(map.areas(areas)).toBe(now);
});

test.each([
  ["'附件'!$A$1:$I$48", "'附件'!$A$1:$I$45"],
  ["'附件'!$3:$4", "'附件'!$3:$4"],
  ['H8="A6"&$I8', 'H6="A6"&$I6'],
  ['SUM(B6:B7)', 'SUM(#REF!)'],
  ['10+LOG10(A8)', '10+LOG10(A6)'],
])('references %s', (formula, now) => {
  expect(map.references(formula)).toBe(now);
});
