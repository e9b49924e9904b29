/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Drawing through the real office.js: made once, refreshed in place, a person's own cells kept, nothing taken that is not ours.

import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import type { ExcelHost } from '../../../src/preview/excel-host';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';
import { listPlan, totalPlan, type ListRow } from './plans';

jest.setTimeout(60_000);

const ROWS: readonly ListRow[] = [
  ['a', '=1+1', 3],
  ['b', '1-6', 7],
  ['c', '-主要做法', 0],
];
const PLANS = [totalPlan(10), listPlan(ROWS)];
const OFFICIAL = { name: '附件', rows: [['附件'], ['正式文本', 1]] };
const workbook = new ExcelWorkbook();

async function values(host: ExcelHost, sheet: string, bottom: number, right: number) {
  await host.state.book.settle();
  return host.state.book.find(sheet)?.values({ top: 1, left: 1, bottom, right });
}
const put = (host: ExcelHost, sheet: string, row: number, column: number, value: unknown) =>
  host.state.book.find(sheet)?.put({ top: row, left: column, bottom: row, right: column }, value);

async function drawn(): Promise<ExcelHost> {
  const host = await openInExcel(workbookOf(OFFICIAL));
  await workbook.draw(PLANS);
  return host;
}

test('sheets are made: text stays text, formulas calculate, looks and rules are there', async () => {
  const host = await openInExcel(workbookOf(OFFICIAL));
  expect(await workbook.draw(PLANS)).toEqual({ created: ['总数', '明细'], refreshed: [], unchanged: [] });
  expect(host.unknown).toEqual([]);
  expect(host.state.book.all().map(({ name }) => name)).toEqual(['附件', '总数', '明细']);
  expect(await values(host, '明细', 5, 4)).toEqual([
    ['明细表', '', '', ''],
    ['文字', '数', '倍数', '备注'],
    ['=1+1', 3, 6, ''],
    ['1-6', 7, 14, ''],
    ['-主要做法', 0, 0, ''],
  ]);
  expect(await values(host, '总数', 3, 1)).toEqual([['总数'], [10], ['附件']]);
  const { state } = host;
  expect(state.tables.map(({ name, style }) => [name, style])).toEqual([['明细', 'TableStyleLight1']]);
  expect(state.conditionalFormats.map(({ formula }) => formula)).toEqual(["='明细'!$B3>5"]);
  expect(state.validations.map(({ source }) => source)).toEqual(['已办,未办']);
  expect(state.charts.map(({ kind, values: look }) => [kind, look.get('title')])).toEqual([
    ['BarClustered', '数'],
  ]);
  expect([...state.styles.keys()].sort()).toEqual(['责_人工', '责_数字', '责_正文', '责_题名']);
  const sheet = state.book.find('明细');
  expect(sheet?.merges()).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
  expect(sheet && state.page(sheet).get('PaperSize')).toBe('A4');
  expect(sheet && state.page(sheet).get('Breaks')).toEqual([3]);
  expect(sheet && state.book.linkAt(sheet, { top: 4, left: 1, bottom: 4, right: 1 })).toEqual({
    documentReference: "'附件'!A1",
    textToDisplay: '1-6',
  });
});

test('the same plans again write nothing, batch by batch', async () => {
  const host = await drawn();
  const before = host.writingTrips().length;
  expect(await workbook.draw(PLANS)).toEqual({ created: [], refreshed: [], unchanged: ['总数', '明细'] });
  expect(host.writingTrips()).toHaveLength(before);
});

test('refreshing keeps a person’s columns beside the sheet, moved with their rows, formulas too', async () => {
  const host = await drawn();
  put(host, '明细', 2, 6, '我的列');
  put(host, '明细', 3, 6, '甲');
  put(host, '明细', 4, 6, '=B4*100');
  put(host, '明细', 5, 4, '人工备注');
  const again = listPlan([
    ['c', '-主要做法', 0],
    ['x', '新的', 1],
    ['a', '=1+1', 3],
    ['b', '1-6', 8],
  ]);
  expect(await workbook.draw([totalPlan(12), again])).toMatchObject({ refreshed: ['总数', '明细'] });
  expect(await values(host, '明细', 6, 6)).toEqual([
    ['明细表', '', '', '', '', ''],
    ['文字', '数', '倍数', '备注', '', '我的列'],
    ['-主要做法', 0, 0, '人工备注', '', ''],
    ['新的', 1, 2, '', '', ''],
    ['=1+1', 3, 6, '', '', '甲'],
    ['1-6', 8, 16, '', '', 800],
  ]);
  expect(await values(host, '总数', 2, 1)).toEqual([['总数'], [12]]);
});

/** A list with a name of its own, so that many of them fit a workbook. */
function listNumber(number: number, rows: readonly ListRow[] = [['a', '甲', number]]): SheetPlan {
  const plan = listPlan(rows, `表${number}`);
  return { ...plan, id: `list${number}`, name: `表${number}`, tables: [], names: [], charts: [] };
}

/** One looks, one writes and reads back, one keeps the record: for all sheets together, and one more per further MB. */
const tripsFor = (bytes: number): number => 3 + Math.max(0, Math.ceil(bytes / 1_000_000) - 1);

describe('trips', () => {
  test.each([1, 2, 3, 8])('%i new sheets, the same refreshed, one of them refreshed', async (count) => {
    const host = await openInExcel(workbookOf(OFFICIAL));
    const plans = (figure: number) =>
      Array.from({ length: count }, (_, number) => listNumber(number, [['a', '甲', figure + number]]));
    const trips = async (drawn: readonly SheetPlan[]) => {
      const before = host.userTrips().length;
      const { created, refreshed } = await workbook.draw(drawn);
      const sent = host.userTrips().slice(before);
      expect(sent.length).toBe(tripsFor(sent.reduce((sum, { bytesSent }) => sum + bytesSent, 0)));
      return [created.length, refreshed.length];
    };
    expect(await trips(plans(1))).toEqual([count, 0]);
    expect(await trips(plans(2))).toEqual([0, count]);
    expect(await trips([...plans(2).slice(1), listNumber(0, [['a', '甲', 99]])])).toEqual([0, 1]);
  });

  test('unchanged sheets: one, which looks', async () => {
    const host = await drawn();
    const before = host.userTrips().length;
    await workbook.draw(PLANS);
    expect(host.userTrips()).toHaveLength(before + 1);
  });

  test.each([
    [3_000, 40],
    [4_000, 120],
    [9_000, 200],
  ])('%i rows of %i characters: one more per further MB, every batch under 1 MB', async (rows, length) => {
    const host = await openInExcel(workbookOf(OFFICIAL));
    const list = Array.from({ length: rows }, (_, row): ListRow => [
      String(row),
      '字'.repeat(length) + String(row),
      row,
    ]);
    await workbook.draw([listNumber(1, list)]);
    const sent = host.userTrips().map(({ bytesSent }) => bytesSent);
    const answered = host.userTrips().map(({ bytesReceived }) => bytesReceived);
    expect(Math.max(...sent)).toBeLessThan(1_000_000);
    expect(Math.max(...answered)).toBeLessThan(4_000_000);
    const wholeOf = (all: readonly number[]) => all.reduce((sum, bytes) => sum + bytes, 0);
    expect(sent.length).toBeLessThanOrEqual(
      tripsFor(wholeOf(sent)) + Math.floor(wholeOf(answered) / 2_000_000),
    );
  });

  test('what was drawn is more than one answer: looked at in pieces, unchanged it is left alone, shortened it is refreshed', async () => {
    const host = await openInExcel(workbookOf(OFFICIAL));
    const list = Array.from({ length: 9_000 }, (_, row): ListRow => [String(row), '字'.repeat(200), row]);
    await workbook.draw([listNumber(1, list)]);
    const before = host.userTrips().length;
    expect((await workbook.draw([listNumber(1, list)])).unchanged).toEqual(['表1']);
    const looked = host.userTrips().slice(before);
    expect(Math.max(...looked.map(({ bytesReceived }) => bytesReceived))).toBeLessThan(5_000_000);
    expect(looked.length).toBeLessThanOrEqual(5);
    expect((await workbook.draw([listNumber(1, list.slice(0, 10))])).refreshed).toEqual(['表1']);
    expect((await values(host, '表1', 14, 1))?.[12]).toEqual(['']);
  });
});

test('the first conditional format of a plan stands on top, as the plan means it', async () => {
  const host = await openInExcel(workbookOf(OFFICIAL));
  const plan = listPlan(ROWS);
  const [rule] = plan.conditionalFormats;
  if (!rule) throw new Error('no rule');
  const second = { ...rule, formula: ['1=1'], fill: 'E3EEF9' };
  await workbook.draw([{ ...plan, conditionalFormats: [rule, second] }]);
  expect(host.state.conditionalFormats.map(({ formula }) => formula)).toEqual(["='明细'!$B3>5", '=1=1']);
});

test('what a person wrote beside a row that is gone stays at the end', async () => {
  const host = await drawn();
  put(host, '明细', 4, 4, '已办');
  await workbook.draw([totalPlan(3), listPlan([ROWS[0] as ListRow])]);
  const all = (await values(host, '明细', 12, 4))?.map((row) => row.join('|'));
  expect(all?.slice(0, 3)).toEqual(['明细表|||', '文字|数|倍数|备注', '=1+1|3|6|']);
  expect(all).toContain('已不在清单中的人工填写|||');
  expect(all?.some((row) => row.startsWith('1-6|7|') && row.endsWith('|已办'))).toBe(true);
});

test('a sheet is ours by its mark: renamed it is refreshed, a stranger of its name is left alone', async () => {
  const host = await drawn();
  const ours = host.state.book.find('明细');
  ours?.facade.setName('王科长的明细');
  host.state.book.add('明细');
  const report = await workbook.draw([totalPlan(14), listPlan([['a', '改了', 14]])]);
  expect(report).toMatchObject({ refreshed: ['总数', '明细'], names: { 明细: '王科长的明细' } });
  expect((await values(host, '王科长的明细', 3, 2))?.[2]).toEqual(['改了', 14]);
  const stranger = await values(host, '明细', 3, 2);
  expect(stranger?.flat().every((value) => value === '')).toBe(true);
});

test('a new sheet avoids a name that is taken', async () => {
  const host = await openInExcel(workbookOf(OFFICIAL, { name: '明细', rows: [['别人的']] }));
  expect(await workbook.draw(PLANS)).toMatchObject({ names: { 明细: '明细（2）' } });
  expect(host.state.book.all().map(({ name }) => name)).toEqual(['附件', '明细', '总数', '明细（2）']);
  expect(await values(host, '明细', 1, 1)).toEqual([['别人的']]);
  expect((await values(host, '总数', 2, 1))?.[1]).toEqual([10]);
});

test('a protected sheet of ours is a problem with its name, and nothing is written', async () => {
  const host = await drawn();
  host.state.protectedSheets.add(host.state.book.find('明细')?.id ?? '');
  const before = host.writingTrips().length;
  const changed = [totalPlan(1), listPlan([['a', '改了', 1]])];
  await expect(workbook.draw(changed)).rejects.toMatchObject({ id: 'protected', data: { sheet: '明细' } });
  expect(host.writingTrips()).toHaveLength(before);
});

test('a name that belongs to somebody else is not taken', async () => {
  const host = await openInExcel(workbookOf(OFFICIAL));
  host.state.book.facade.insertDefinedName('明细首数', "'附件'!$A$1");
  await expect(workbook.draw(PLANS)).rejects.toMatchObject({ id: 'nameTaken', data: { name: '明细首数' } });
  expect(host.state.book.all()).toHaveLength(1);
});

test('stopped after a sheet, the report names only what was done', async () => {
  const host = await openInExcel(workbookOf(OFFICIAL));
  const stop = new AbortController();
  const seen: string[] = [];
  const report = await workbook.draw(PLANS, {
    signal: stop.signal,
    onSheet: (name) => {
      seen.push(name);
      stop.abort();
    },
  });
  expect(seen).toEqual(['明细']);
  expect(report).toEqual({ created: ['明细'], refreshed: [], unchanged: [] });
  expect(host.state.book.find('总数')).toBeNull();
  expect((await values(host, '明细', 4, 3))?.[3]).toEqual(['1-6', 7, 14]);
});

test('a sheet alone, without the table it counts over, shows the number itself', async () => {
  const host = await openInExcel(workbookOf(OFFICIAL));
  await workbook.draw([totalPlan(10)]);
  expect(host.state.book.find('总数')?.formulas({ top: 2, left: 1, bottom: 2, right: 1 })).toEqual([[10]]);
});

test('everything we drew can be taken out; the official sheet and a person’s names stay', async () => {
  const host = await drawn();
  host.state.book.facade.insertDefinedName('我的名称', "'附件'!$A$1");
  expect(await workbook.removeDrawn()).toBe(2);
  expect(host.state.book.all().map(({ name }) => name)).toEqual(['附件']);
  expect(host.state.book.facade.getDefinedNames().map((one) => one.getName())).toEqual(['我的名称']);
  expect(host.state.settings.size).toBe(0);
  expect(host.unknown).toEqual([]);
});
