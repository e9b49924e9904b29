/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The sheet 参考目录 in Excel, through the real office.js: made, added to by hand, drawn anew with a judgement, and read by.

import type { Judgement } from '../../../src/catalog/Catalog';
import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { checkTable } from '../../support/checkTable';
import { rules } from '../../../src/rules';
import { planCatalog } from '../../../src/taskpane/core/planCatalog';
import { findTables } from '../../../src/taskpane/core/findTables';
import { viewCatalog } from '../../../src/taskpane/core/viewCatalog';
import { parseAddress } from '../../../src/workbook/address';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';

jest.setTimeout(120_000);

const head = ['序号', '任务内容', '完成时限', '牵头单位', '配合单位'];
const table = {
  name: '责任分工',
  rows: [
    ['沙坡头区2022年重点任务责任分工表'],
    head,
    ['1', '建设县域医疗卫生共同体', '2022年底', '区卫健局', '远航互联、区财政局'],
    ['2', '实施校舍维修改造', '2022年底', '区财政局', '区烟草专卖办'],
  ],
};
const judged = (word: string, verdict: Judgement['verdict'], unit: string | null): Judgement => ({
  ...{ word, verdict, unit, by: '王敏', on: '2022-09-30', scope: 'workbook' },
});

test('made, added to by hand, judged twice: nothing is lost, and the next check goes by it', async () => {
  const host = await openInExcel(workbookOf(table));
  const workbook = new ExcelWorkbook();
  const look = async () => {
    await host.state.book.settle();
    const sheets = await workbook.readSheets();
    const [found] = await findTables(sheets);
    if (!found) throw new Error('no table');
    return { found, at: viewCatalog(found, sheets) };
  };
  const findings = async (): Promise<string[]> => {
    const { found } = await look();
    const { table: read, catalog, date } = found.opened;
    const question = { table: read, sheet: found.snapshot, catalog, date, asOf: '2022-09-30' } as const;
    return checkTable({ ...question, state: 'issued' }, { rules })
      .findings.filter(({ rule }) => /^unit\/(?:unknown|not-canonical)/.test(rule))
      .map(({ rule, messageId, unit }) => `${rule} ${messageId} ${unit}`);
  };
  const put = (address: string, value: unknown): void => {
    const at = parseAddress(address);
    if (at) host.state.book.find('参考目录')?.put(at, value);
  };
  const own = async () => {
    const { at } = await look();
    if (!at.sheet) throw new Error('no sheet');
    return readCatalogSheet(at.sheet);
  };

  expect(await findings()).toContain('unit/unknown unknown 远航互联');
  expect(host.writingTrips()).toEqual([]);
  await workbook.draw([
    planCatalog((await look()).at, { judgements: [judged('远航互联', 'not-unit', null)] }),
  ]);
  expect(host.state.tables.map(({ name }) => name).sort()).toEqual(
    ['任务目录', '判断记录', '单位目录', '用语目录', '目录地区'].sort(),
  );
  expect(await findings()).not.toContain('unit/unknown unknown 远航互联');

  const shipped = (await own()).catalog;
  expect(shipped.units).toHaveLength(11);
  put('B16', '沙坡头区烟草专卖局');
  put('C16', '区烟草专卖局');
  put('P4', '联系电话');
  put('P5', '5021');
  put('B60', '=1+1');
  put('A70', '以下是王科长的备注');
  await workbook.draw([
    planCatalog((await look()).at, { judgements: [judged('区烟草专卖办', 'alias', '区烟草专卖局')] }),
  ]);
  const after = await own();
  expect(after.catalog.units.map(({ short }) => short)).toEqual([
    ...shipped.units.map(({ short }) => short),
    '区烟草专卖局',
  ]);
  expect(after.catalog.judgements?.map(({ word }) => word)).toEqual(['远航互联', '区烟草专卖办']);
  const { at } = await look();
  const text = (address: string): unknown => {
    const place = parseAddress(address);
    return place && at.sheet?.cells.get(place.top * 16_384 + place.left)?.text;
  };
  expect(['P4', 'P5', 'B60', 'A70'].map(text)).toEqual(['联系电话', '5021', '2', '以下是王科长的备注']);
  expect(await findings()).toEqual(['unit/not-canonical judged 区烟草专卖办']);

  const trips = host.writingTrips().length;
  await workbook.draw([planCatalog((await look()).at, {})]);
  expect(host.writingTrips()).toHaveLength(trips);
});
