// References once a column has come behind H.

import { shiftColumns } from '../../../../src/workbook/file/patch/shiftColumns';

test.each([
  ['H5', true, 'H5'],
  ['I5', true, 'J5'],
  ['$I$5&"I5"', true, '$J$5&"I5"'],
  ['SUM(H5:H9)', true, 'SUM(H5:I9)'],
  ['SUM(A5:H9)', true, 'SUM(A5:I9)'],
  ['$A:$I', true, '$A:$J'],
  ['附件!I5+I5', false, '附件!J5+I5'],
  ["'附件'!$A$1:$I$48", false, "'附件'!$A$1:$J$48"],
  ['别的!I5', true, '别的!I5'],
  ['LOG10(I5)', true, 'LOG10(J5)'],
])('%s', (formula, own, now) => {
  expect(shiftColumns(formula, 8, '附件', own)).toBe(now);
});
