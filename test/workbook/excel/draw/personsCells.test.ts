// A person's formula that moves with its row.

import { shiftedFormula } from '../../../../src/workbook/excel/draw/personsCells';

test.each([
  ['=A5*$B$1', 3, '=A8*$B$1'],
  ['=$A5+B$5', 2, '=$A7+B$5'],
  ['=SUM(A5:C5)', -2, '=SUM(A3:C3)'],
  ["='附件'!A5+A5", 1, "='附件'!A5+A6"],
  ['=附件!A5&A5', 1, '=附件!A5&A6'],
  ['=IF(A5="B5","C5","")', 1, '=IF(A6="B5","C5","")'],
  ['=LOG10(A5)', 1, '=LOG10(A6)'],
  ['=明细数5+A5', 1, '=明细数5+A6'],
])('%s by %i rows is %s', (formula, rows, moved) => {
  expect(shiftedFormula(formula, rows)).toBe(moved);
});
