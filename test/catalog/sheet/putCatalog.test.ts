// Drawing the sheet anew loses nothing that a person typed: rows, own columns, formulas, notes beside and below.

import fc from 'fast-check';
import { emptyCatalog } from '../../../src/catalog';
import type { Judgement } from '../../../src/catalog/Catalog';
import { catalogSheetPlan } from '../../../src/catalog/sheet/catalogSheetPlan';
import { gridOf } from '../../../src/catalog/sheet/CatalogGrid';
import { putCatalog } from '../../../src/catalog/sheet/putCatalog';
import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { shapotou } from '../../../src/catalog/regions/640502-shapotou';
import { cellKey } from '../../../src/workbook/SheetSnapshot';
import { sheetOf, snapshotOf } from '../../support/sheet';
import { sheetOfPlan } from '../../taskpane/PlanWorkbook';

const judgement: Judgement = {
  word: '区健康医院',
  verdict: 'alias',
  unit: '区医疗健康总院',
  by: '王敏',
  on: '2022-09-30',
  scope: 'workbook',
};
const created = () => sheetOfPlan(catalogSheetPlan(putCatalog(null, shapotou)));

test('a judgement is one more row; every other cell stays as it is', () => {
  const sheet = created();
  const grid = putCatalog(gridOf(sheet), { judgements: [judgement] });
  for (const [key, { text }] of sheet.cells) expect(grid.cells.get(key)?.text).toBe(text);
  const read = readCatalogSheet(sheetOfPlan(catalogSheetPlan(grid)));
  expect(read.catalog).toEqual({ ...shapotou, judgements: [judgement] });
  expect(read.problems).toEqual([]);
});

test('cells anywhere on the sheet survive any judgement, as text, number or formula', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 120 }), column: fc.integer({ min: 1, max: 45 }) });
  const content = fc.constantFrom(
    { value: '我的备注', text: '我的备注' },
    { value: 5, text: '5' },
    { value: '=1+1', text: '=1+1' },
    { value: 9, text: '9', formula: '=A5&"局"' },
  );
  const sheet = created();
  fc.assert(
    fc.property(fc.array(fc.tuple(place, content), { maxLength: 12 }), (typed) => {
      const cells = new Map(sheet.cells);
      for (const [{ row, column }, cell] of typed) cells.set(cellKey(row, column), cell);
      const plan = catalogSheetPlan(putCatalog(gridOf(snapshotOf(cells)), { judgements: [judgement] }));
      for (const [key, cell] of cells) {
        const row = Math.floor((key - 1) / 16_384);
        const value = plan.rows[row - 1]?.cells[key - row * 16_384 - 1]?.value;
        if ('formula' in cell && cell.formula) {
          expect(value).toEqual({ formula: [cell.formula.slice(1)], value: cell.value });
        } else expect(value).toBe(cell.value);
      }
    }),
  );
});

test('an own column and an own row stay in their table', () => {
  const sheet = sheetOf(`
== 参考目录 ==
单位目录
代码 | 电话 | 全称 | 简称 |  | 名称 | 判断 | 指的单位
1 | 5021 | 泾县财政局 | 县财政局
 | 5022 | 泾县水利局`);
  const plan = catalogSheetPlan(putCatalog(gridOf(sheet), { judgements: [judgement] }));
  expect(plan.tables.map(({ name, columns, area }) => [name, columns, area.bottom])).toEqual([
    ['单位目录', ['代码', '电话', '全称', '简称'], 4],
    ['判断记录', ['名称', '判断', '指的单位'], 3],
  ]);
  expect(plan.rows[2]?.cells.map((cell) => cell?.value ?? null)).toEqual([
    1,
    5021,
    '泾县财政局',
    '县财政局',
    null,
    '区健康医院',
    '指这个单位',
    '区医疗健康总院',
  ]);
});

test('while a catalog fits, the plan keeps its height, so that nothing below moves', () => {
  const plan = (catalog: typeof shapotou) => catalogSheetPlan(putCatalog(null, catalog)).rows.length;
  expect(plan(shapotou)).toBe(plan({ ...shapotou, tasks: [], judgements: [judgement] }));
});

test('a table that is not there is put behind the others', () => {
  const grid = putCatalog(gridOf(sheetOf('全称 | 简称\n泾县财政局 | 县财政局')), {
    judgements: [judgement],
    region: emptyCatalog('county', '县', '安徽省宣城市泾县').region,
  });
  expect([...grid.tables.keys()].sort()).toEqual(['judgements', 'region', 'units']);
});
