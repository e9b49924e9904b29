/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Watching tells once after several events, asks without writing, and leaves no handler behind.

import type { ExcelHost } from '../../../src/preview/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import type { Selection } from '../../../src/workbook/Workbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';

jest.setTimeout(60_000);

const workbook = new ExcelWorkbook();
const opened = () =>
  openInExcel(workbookOf({ name: '甲表', rows: [['甲']] }, { name: '乙表', rows: [['乙']] }));
const quiet = () => new Promise((resolve) => setTimeout(resolve, 700));

/** As a person types or moves. */
function types(host: ExcelHost, sheet: string, cell: string): void {
  host.state.events.changed(host.state.book.find(sheet)?.id ?? '', cell);
  host.tell();
}
function selects(host: ExcelHost, sheet: string, cell: string): void {
  host.state.events.selected(host.state.book.find(sheet)?.id ?? '', cell);
  host.tell();
}

async function watched(host: ExcelHost) {
  const selections: Selection[] = [];
  const changes: (readonly string[])[] = [];
  const end = await workbook.watch({
    onSelection: (selection) => selections.push(selection),
    onChange: (sheets) => changes.push(sheets),
  });
  return { host, selections, changes, end };
}

test('several events are one piece of news, with sheets by name', async () => {
  const { host, selections, changes, end } = await watched(await opened());
  types(host, '甲表', 'A1');
  types(host, '乙表', 'A1');
  types(host, '甲表', 'B2');
  selects(host, '甲表', 'A1');
  selects(host, '乙表', 'B4');
  await quiet();
  expect(changes).toEqual([['甲表', '乙表']]);
  expect(selections).toEqual([{ sheet: '乙表', address: 'B4' }]);
  expect([host.writingTrips(), host.unknown]).toEqual([[], []]);
  await end();
});

test('what we write ourselves is told too: it is compared, not believed', async () => {
  const { host, changes, end } = await watched(await opened());
  await workbook.apply([{ sheet: '甲表', cell: 'A1', expected: '甲', content: '丙' }], {
    scope: { 甲表: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
    label: '填报',
  });
  await quiet();
  expect([changes, host.unknown]).toEqual([[['甲表']], []]);
  await end();
});

test('after the end nothing is told and no handler is left', async () => {
  const { host, selections, changes, end } = await watched(await opened());
  expect(host.state.events.count).toBe(2);
  types(host, '甲表', 'A1');
  await end();
  expect(host.state.events.count).toBe(0);
  types(host, '甲表', 'A2');
  selects(host, '甲表', 'A2');
  await quiet();
  expect([changes, selections]).toEqual([[], []]);
});

test('a sheet that was deleted meanwhile is no news', async () => {
  const { host, changes, end } = await watched(await opened());
  types(host, '乙表', 'A1');
  const sheet = host.state.book.find('乙表');
  if (sheet) host.state.book.remove(sheet);
  await quiet();
  expect(changes).toEqual([]);
  await end();
});

test('only what is asked for is watched', async () => {
  const host = await opened();
  const end = await workbook.watch({ onChange: () => undefined });
  expect(host.state.events.count).toBe(1);
  await end();
});

test('looking writes nothing: reading, selecting, watching, settings, journal', async () => {
  const host = await opened();
  const end = await workbook.watch({ onChange: () => undefined, onSelection: () => undefined });
  await workbook.readSheets();
  await workbook.select('甲表', 'A1');
  await workbook.readSettings();
  await workbook.readJournal();
  await quiet();
  await end();
  expect(host.userTrips().length).toBeGreaterThan(5);
  expect(host.writingTrips()).toEqual([]);
});
