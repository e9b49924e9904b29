// Table references handed to Univer as cells.

import { toCells } from '../../../src/preview/excel-host/univer/structuredReferences';

const TABLES = [
  {
    name: '明细',
    sheetName: "王'表",
    area: { top: 2, left: 2, bottom: 5, right: 4 },
    columns: ['单位', '数', '是 否'],
  },
];
const inside = { row: 4, column: 3, sheetName: "王'表" };
const outside = { row: 1, column: 1, sheetName: '别处' };

test.each([
  ['=SUM(明细[数])', outside, "=SUM('王''表'!$C$3:$C$5)"],
  ['=明细[[#This Row],[数]]*2', inside, "='王''表'!$C$4*2"],
  ['=[@数]+[@[是 否]]', inside, "='王''表'!$C$4+'王''表'!$D$4"],
  ['=明细[@数]', inside, "='王''表'!$C$4"],
  ['=ROWS(明细[#All])', outside, "=ROWS('王''表'!$B$2:$D$5)"],
  ['=明细[[#Headers],[数]]', outside, "='王''表'!$C$2"],
  ['="明细[数]"&A1', outside, '="明细[数]"&A1'],
  ['=A1+1', outside, '=A1+1'],
])('%s', (formula, at, handed) => expect(toCells(formula, at, TABLES)).toBe(handed));

test.each(['=没有[数]', '=明细[没有]'])('%s is refused', (formula) => {
  expect(() => toCells(formula, outside, TABLES)).toThrow('problem with this formula');
});
