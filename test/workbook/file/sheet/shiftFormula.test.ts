import { shiftFormula } from '../../../../src/workbook/file/sheet/shiftFormula';

test.each([
  ['A1*2', 1, 0, 'A2*2'],
  ['A1*$B$1+$C1+D$1', 2, 1, 'B3*$B$1+$C3+E$1'],
  ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
  ['SUM(A:A)+SUM(2:2)', 1, 1, 'SUM(B:B)+SUM(3:3)'],
  ['\'6月A1\'!A1&"A1"', 1, 0, '\'6月A1\'!A2&"A1"'],
  ['附件!H5&附件!$I$5', 1, 0, '附件!H6&附件!$I$5'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['任务明细[[#This Row],[A1]]', 1, 0, '任务明细[[#This Row],[A1]]'],
  ['A1', -1, 0, 'A1048576'],
  ['率A1+A1率', 1, 0, '率A1+A1率'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
