import { findTables } from '../../../src/taskpane/core/findTables';
import { planSheets, stalePlans } from '../../../src/taskpane/core/planSheets';
import { changedCells } from '../../../src/taskpane/core/changedCells';
import { cellKey, type SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { gapTable } from '../tables';

const plansOf = async (sheet: SheetSnapshot) =>
  (await findTables([sheet])).flatMap((table) => planSheets(table, '2022-12-31', [sheet], null));
const typed = (row: number, column: number, text: string): SheetSnapshot => ({
  ...gapTable,
  cells: new Map(gapTable.cells).set(cellKey(row, column), { value: text, text }),
});

test('plans have ids of their own, and no two the same', async () => {
  const ids = (await plansOf(gapTable)).map(({ id }) => id);
  expect(ids).toContain('detail');
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing is out of date while the source stands', async () => {
  expect(stalePlans(await plansOf(gapTable), await plansOf(gapTable))).toEqual([]);
});

test('a new lead unit makes sheets that name it out of date', async () => {
  expect(stalePlans(await plansOf(gapTable), await plansOf(typed(5, 4, '县政务局')))).toContain(
    '牵头单位汇总',
  );
});

test.each([
  [gapTable, []],
  [typed(5, 4, '县政务局'), ['D5']],
  [typed(9, 9, '新写的'), ['I9']],
])('changed cells are told by address', (after, cells) => {
  expect([...changedCells(gapTable, after)]).toEqual(cells);
  expect([...changedCells(after, gapTable)]).toEqual(cells);
});
