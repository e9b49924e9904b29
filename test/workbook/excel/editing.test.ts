/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Changing cells through the real office.js: only what the person saw, all of it or nothing, text as text.

import type { ExcelHost } from '../../../src/preview/excel-host';
import { parseAddress } from '../../../src/workbook/address';
import type { Edit, WriteScope } from '../../../src/workbook/Edit';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf, type SheetRows } from '../../preview/workbookData';

jest.setTimeout(60_000);

const TABLE: SheetRows = {
  name: '责任分工',
  rows: [
    ['序号', '任务', '进展', '完成情况'],
    [1, '建立机制', '旧进展', '推进中'],
    [null, null, null, null],
    [2, '=1+1', null, 5],
    [3, '核查', '=B2', true],
  ],
  merges: [[2, 3, 3, 3]],
};
const SCOPE: WriteScope = { 责任分工: [{ top: 2, left: 3, bottom: 200_000, right: 4 }] };
const workbook = new ExcelWorkbook({ waits: [5, 10] });
const edit = (cell: string, expected: Edit['expected'], content: Edit['content']): Edit => ({
  sheet: '责任分工',
  cell,
  expected,
  content,
});
const apply = (...edits: Edit[]) => workbook.apply(edits, { scope: SCOPE, label: '填报' });

function at(host: ExcelHost, address: string) {
  const area = parseAddress(address);
  return area && host.state.book.find('责任分工')?.formulas(area)[0]?.[0];
}
function put(host: ExcelHost, address: string, value: unknown): void {
  const area = parseAddress(address);
  if (area) host.state.book.find('责任分工')?.put(area, value);
}
const opened = () => openInExcel(workbookOf(TABLE));

test.each<[string, Edit['content'], unknown]>([
  ['words', '主要做法：已印发方案。', '主要做法：已印发方案。'],
  ['a formula’s beginning', '=1+1', '=1+1'],
  ['a minus', '-已完成', '-已完成'],
  ['an at sign', '@某局', '@某局'],
  ['a day', '2022/6/30', '2022/6/30'],
  ['a share', '85%', '85%'],
  ['digits', '007', '007'],
  ['an apostrophe', "'引号", "'引号"],
  ['two lines, typed as on Windows', '一\r\n二', '一\n二'],
  ['a number', 12.5, 12.5],
  ['a truth value', false, false],
  ['nothing', null, ''],
])('%s stays what it is', async (_, content, shown) => {
  const host = await opened();
  const report = await apply(edit('D2', '推进中', content));
  expect(report).toEqual({
    written: [{ sheet: '责任分工', cell: 'D2' }],
    unchanged: [],
    refused: [],
    undo: 1,
  });
  expect(host.state.book.find('责任分工')?.values({ top: 2, left: 4, bottom: 2, right: 4 })).toEqual([
    [shown],
  ]);
  const [sheet] = await workbook.readSheets();
  expect(sheet?.cells.get(2 * 16_384 + 4)?.formula).toBeUndefined();
  expect(host.unknown).toEqual([]);
});

test('few cells take two trips: one looks, one writes the journal and the cells', async () => {
  const host = await opened();
  await apply(edit('C2', '旧进展', '新进展'), edit('D2', '推进中', '已完成'), edit('D4', 5, 6));
  expect(host.userTrips()).toHaveLength(2);
  expect(host.writingTrips()).toHaveLength(1);
});

test('what changed since is refused by name and stays; the others are written', async () => {
  const host = await opened();
  const report = await apply(
    edit('C2', '别的', '新进展'),
    edit('C5', 'x', 'y'),
    edit('D4', null, 6),
    edit('D2', '推进中', '已完成'),
  );
  expect(report.written).toEqual([{ sheet: '责任分工', cell: 'D2' }]);
  expect(report.refused).toEqual([
    { sheet: '责任分工', cell: 'C2', reason: 'changed', found: '旧进展' },
    { sheet: '责任分工', cell: 'C5', reason: 'changed', found: { formula: '=B2' } },
    { sheet: '责任分工', cell: 'D4', reason: 'changed', found: 5 },
  ]);
  expect([at(host, 'C2'), at(host, 'C5'), at(host, 'D4'), at(host, 'D2')]).toEqual([
    '旧进展',
    '=B2',
    5,
    '已完成',
  ]);
});

test('a second time nothing is written', async () => {
  const host = await opened();
  await apply(edit('D2', '推进中', '已完成'));
  const before = host.writingTrips().length;
  const again = await apply(edit('D2', '推进中', '已完成'));
  expect(again).toEqual({
    written: [],
    unchanged: [{ sheet: '责任分工', cell: 'D2' }],
    refused: [],
    undo: null,
  });
  expect(host.writingTrips()).toHaveLength(before);
});

test.each<[string, Edit, string]>([
  ['under a merge', edit('C3', null, '覆盖'), 'covered'],
  ['too long for a cell', edit('D2', '推进中', '字'.repeat(32_768)), 'tooLong'],
  ['on a sheet that is gone', { ...edit('C2', null, 'x'), sheet: '没有' }, 'missing'],
  ['at no address', edit('第一格', null, 'x'), 'missing'],
])('refuses an edit %s, and writes nothing', async (_, one, reason) => {
  const host = await opened();
  const report = await workbook.apply([one], {
    scope: { ...SCOPE, 没有: SCOPE['责任分工'] ?? [] },
    label: '填报',
  });
  expect(report).toMatchObject({ written: [], refused: [{ cell: one.cell, reason }], undo: null });
  expect(host.writingTrips()).toEqual([]);
});

test('the top-left cell of a merge is written', async () => {
  const host = await opened();
  await apply(edit('C2', '旧进展', '合并格'));
  expect([at(host, 'C2'), at(host, 'C3')]).toEqual(['合并格', '']);
});

test('an edit outside the scope stops everything before anything is sent', async () => {
  const host = await opened();
  const trips = host.userTrips().length;
  await expect(
    apply(edit('D2', '推进中', '已完成'), edit('B2', '建立机制', '改官方文字')),
  ).rejects.toMatchObject({
    id: 'official',
    data: { cell: 'B2' },
  });
  expect(host.userTrips()).toHaveLength(trips);
  expect(at(host, 'D2')).toBe('推进中');
});

test('a protected sheet is named and not unprotected; its unlocked cells may be filled in', async () => {
  const host = await opened();
  const sheet = host.state.book.find('责任分工');
  if (!sheet) throw new Error('no sheet');
  host.state.protectedSheets.add(sheet.id);
  await expect(apply(edit('D2', '推进中', '已完成'))).rejects.toMatchObject({
    id: 'protected',
    data: { sheet: '责任分工' },
  });
  expect(host.writingTrips()).toEqual([]);
  host.state.unlocked.push({ sheet, area: { top: 2, left: 4, bottom: 5, right: 4 } });
  expect((await apply(edit('D2', '推进中', '已完成'))).written).toHaveLength(1);
  expect(host.state.protectedSheets.has(sheet.id)).toBe(true);
});

test('a cell that turns what is written into something else gets its old content back', async () => {
  const host = await openInExcel(workbookOf({ ...TABLE, formats: { '2,4': '@' } }));
  const report = await apply(edit('D2', '推进中', 12), edit('D4', 5, 6));
  expect(report.refused).toEqual([{ sheet: '责任分工', cell: 'D2', reason: 'notTaken', found: '推进中' }]);
  expect([at(host, 'D2'), at(host, 'D4')]).toEqual(['推进中', 6]);
  expect((await workbook.readJournal()).entries.map(({ cells }) => cells.map(({ cell }) => cell))).toEqual([
    ['D4'],
  ]);
});

test('a co-author’s change between looking and writing is put back and named', async () => {
  const host = await opened();
  host.disturb({ kind: 'coAuthor', act: () => put(host, 'D2', '她的') }, 1);
  const report = await apply(edit('D2', '推进中', '已完成'), edit('D4', 5, 6));
  expect(report.refused).toEqual([{ sheet: '责任分工', cell: 'D2', reason: 'changed', found: '她的' }]);
  expect([at(host, 'D2'), at(host, 'D4')]).toEqual(['她的', 6]);
});

test('three thousand long texts go in batches under 1 MB', async () => {
  const rows = Array.from({ length: 3_000 }, () => [null, null, null, null]);
  const host = await openInExcel(
    workbookOf({ name: '责任分工', rows: [['序号', '任务', '进展', '情况'], ...rows] }),
  );
  const text = '已印发实施方案，落实到各镇（街道）。'.repeat(12);
  const report = await apply(...rows.map((_, row) => edit(`C${row + 2}`, null, text)));
  expect(report.written).toHaveLength(3_000);
  expect(Math.max(...host.trips.map(({ bytesSent }) => bytesSent))).toBeLessThan(1_000_000);
  expect(host.userTrips().length).toBeGreaterThan(3);
});
