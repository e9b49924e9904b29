import { withLight } from '../../../src/jobs/lights';
import type { LightOverride } from '../../../src/table/LightOverride';
import { taskIdentities } from '../../../src/table/taskIdentity';
import type { KeptSettings } from '../../../src/workbook/KeptSettings';
import { findTables } from '../../../src/taskpane/core/findTables';
import { planSheets, stalePlans } from '../../../src/taskpane/core/planSheets';
import { standingSheets } from '../../../src/taskpane/core/standingSheets';
import { sheetOfPlan } from '../PlanWorkbook';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';
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

test('lights that a person sets, and sets again, make the sheets that show them out of date', async () => {
  const [table] = await findTables([gapTable]);
  if (!table) throw new Error('no table');
  const ids = taskIdentities(table.opened.table);
  const plans = (...lights: readonly LightOverride['light'][]) => {
    const settings = lights.reduce<KeptSettings>((kept, light, place) => {
      const set = { task: ids[place] ?? '', light, reason: '已验收', by: '王某', until: '2023-06-30' };
      return withLight(kept, table.found.sheet, set);
    }, {});
    return planSheets(table, '2022-12-31', [gapTable], null, settings);
  };
  const shown = ['总览', '牵头单位汇总', '时限台账', '任务明细'];
  expect(stalePlans(plans(), plans('done'))).toEqual(expect.arrayContaining(shown));
  expect(stalePlans(plans('done'), plans())).toEqual(expect.arrayContaining(shown));
  expect(stalePlans(plans('done'), plans('late'))).toEqual(expect.arrayContaining(['时限台账', '任务明细']));
  expect(stalePlans(plans('done'), plans('done', 'done'))).toContain('任务明细');
  expect(stalePlans(plans('done'), plans('done'))).toEqual([]);
});

test('a sheet that stands there says that it is old once a light has been set, changed or taken back', async () => {
  const [table] = await findTables([gapTable]);
  if (!table) throw new Error('no table');
  const [task = ''] = taskIdentities(table.opened.table);
  const plans = (light: LightOverride['light'] | null, reason = '已验收') => {
    const set = light && { task, light, reason, by: '王某', until: '2023-06-30' };
    const settings = set ? withLight({}, table.found.sheet, set) : {};
    return planSheets(table, '2022-12-31', [gapTable], null, settings);
  };
  const standing = (then: readonly SheetPlan[], now: readonly SheetPlan[]) =>
    standingSheets(now, then.map(sheetOfPlan))('总览');
  expect(standing([], plans('done'))).toBe('none');
  expect(standing(plans(null), plans(null))).toBe('there');
  expect(standing(plans('done'), plans('done'))).toBe('there');
  expect(standing(plans(null), plans('done'))).toBe('stale');
  expect(standing(plans('done'), plans('late'))).toBe('stale');
  expect(standing(plans('done'), plans('done', '另有说明'))).toBe('stale');
  expect(standing(plans('done'), plans(null))).toBe('stale');
});

test.each([
  [gapTable, []],
  [typed(5, 4, '县政务局'), ['D5']],
  [typed(9, 9, '新写的'), ['I9']],
])('changed cells are told by address', (after, cells) => {
  expect([...changedCells(gapTable, after)]).toEqual(cells);
  expect([...changedCells(after, gapTable)]).toEqual(cells);
});
