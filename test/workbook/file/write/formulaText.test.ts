import type { FormulaPart } from '../../../../src/workbook/SheetPlan';
import { boundedFormulaText, formulaText } from '../../../../src/workbook/file/write/formulaText';

const table = {
  name: '任务明细',
  area: { top: 5, left: 2, bottom: 9, right: 3 },
  columns: ['灯', '时限'],
  style: '',
};

test.each<[readonly FormulaPart[], string]>([
  [['=1+2'], '1+2'],
  [[{ table: '任务明细', column: '灯' }], '任务明细[灯]'],
  [[{ table: '任务明细', column: '灯', row: 'this' }, '="逾期"'], '$B7="逾期"'],
  [[{ table: 't', column: "a#[b]'c" }], "t[a'#'[b']''c]"],
  [[{ ownRowColumn: 28 }, '+1'], '$AB7+1'],
  [[{ row: 4, column: 3 }], '$C$4'],
  [[{ row: 4, column: 3, relativeRow: true }], '$C4'],
  [[{ row: 4, column: 3, relativeColumn: true, to: { row: 9, column: 4 } }], 'C$4:D$9'],
  [[{ sheet: "6'30", row: 1, column: 1 }], "'6''30'!$A$1"],
  [['YEAR(', { name: '参照日' }, ')'], 'YEAR(参照日)'],
  [['UNICODE("UNICODE(")'], '_xlfn.UNICODE("UNICODE(")'],
  [['COUNTIFS(', { table: 't', column: 'a' }, ')+IFS(1)'], 'COUNTIFS(t[a])+_xlfn.IFS(1)'],
])('%j', (parts, text) => {
  expect(formulaText(parts, { tables: [{ sheet: '任务明细', table }], sheet: '任务明细', row: 7 })).toBe(
    text,
  );
});

test.each<[readonly FormulaPart[], string, string]>([
  [[{ table: '任务明细', column: '时限', row: 'this' }, '<0'], '任务明细', '$C7<0'],
  [[{ table: '任务明细', column: '时限', row: 'this' }, '<0'], '总览', "'任务明细'!$C7<0"],
  [['SUM(', { table: '任务明细', column: '灯' }, ')'], '任务明细', 'SUM($B$6:$B$9)'],
  [[{ table: '任务明细', column: '没有' }], '任务明细', '#REF!'],
])('%j on sheet %s without table names', (parts, sheet, text) => {
  expect(boundedFormulaText(parts, { tables: [{ sheet: '任务明细', table }], sheet, row: 7 })).toBe(text);
});
