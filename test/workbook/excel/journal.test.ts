/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The undo journal lives in the workbook: it survives reopening, stays bounded, notices loss, and never undoes a person's own change.

import fc from 'fast-check';
import type { ExcelHost } from '../../../src/preview/excel-host';
import { parseAddress } from '../../../src/workbook/address';
import type { Edit } from '../../../src/workbook/Edit';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';

jest.setTimeout(60_000);

const SHEET = '表';
const AREA = { top: 1, left: 1, bottom: 2_000, right: 4 };
const opened = () => openInExcel(workbookOf({ name: SHEET, rows: [['甲', 1, true, null]] }));
const edit = (cell: string, expected: Edit['expected'], content: Edit['content']): Edit => ({
  sheet: SHEET,
  cell,
  expected,
  content,
});
const apply = (label: string, ...edits: Edit[]) =>
  new ExcelWorkbook({ waits: [] }).apply(edits, { scope: { [SHEET]: [AREA] }, label });
// Another pane, as after reopening: nothing is remembered outside the workbook.
const again = () => new ExcelWorkbook({ waits: [] });
const row = (host: ExcelHost) =>
  host.state.book.find(SHEET)?.formulas({ top: 1, left: 1, bottom: 1, right: 4 })[0];
function put(host: ExcelHost, cell: string, value: unknown): void {
  const area = parseAddress(cell);
  if (area) host.state.book.find(SHEET)?.put(area, value);
}

test('entries are kept in order with their words, and undone from the newest', async () => {
  const host = await opened();
  await apply('填报第1项', edit('A1', '甲', '乙'), edit('D1', null, '=丁'));
  await apply('改完成情况', edit('B1', 1, 2));
  const { entries, lost } = await again().readJournal();
  expect(lost).toBe(0);
  expect(entries.map(({ id, label, cells }) => [id, label, cells.length])).toEqual([
    [1, '填报第1项', 2],
    [2, '改完成情况', 1],
  ]);
  expect(await again().undo()).toEqual({ restored: [{ sheet: SHEET, cell: 'B1' }], refused: [] });
  expect(row(host)).toEqual(['乙', 1, true, '=丁']);
  expect((await again().undo())?.restored).toHaveLength(2);
  expect(row(host)).toEqual(['甲', 1, true, '']);
  expect(await again().undo()).toBeNull();
});

test('a cell that changed since is refused by name and stays', async () => {
  const host = await opened();
  await apply('填报', edit('A1', '甲', '乙'), edit('B1', 1, 2));
  put(host, 'A1', '她后来写的');
  expect(await again().undo()).toEqual({
    restored: [{ sheet: SHEET, cell: 'B1' }],
    refused: [{ sheet: SHEET, cell: 'A1', reason: 'changed', found: '她后来写的' }],
  });
  expect(row(host)).toEqual(['她后来写的', 1, true, '']);
});

test('an older entry can be undone by its number; one of which nothing can be taken back stays', async () => {
  const host = await opened();
  await apply('一', edit('A1', '甲', '乙'));
  await apply('二', edit('B1', 1, 2));
  expect((await again().undo(1))?.restored).toEqual([{ sheet: SHEET, cell: 'A1' }]);
  put(host, 'B1', 99);
  expect((await again().undo())?.restored).toEqual([]);
  expect((await again().readJournal()).entries.map(({ id }) => id)).toEqual([2]);
});

test('a formula of a person’s comes back as a formula', async () => {
  const host = await opened();
  put(host, 'D1', '=B1+1');
  await apply('填报', edit('D1', { formula: '=B1+1' }, '文字'));
  await again().undo();
  expect(row(host)?.[3]).toBe('=B1+1');
});

test('the journal stays within its room: the oldest entries make place', async () => {
  const host = await opened();
  const long = '长'.repeat(30_000);
  for (let turn = 0; turn < 16; turn += 1)
    await apply(
      `第${turn}次`,
      ...[1, 2, 3, 4].map((line) =>
        edit(`D${line}`, turn === 0 ? null : `${long}${turn - 1}`, `${long}${turn}`),
      ),
    );
  const sizes = [...host.state.customXml.values()].map((xml) => new Blob([xml]).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_100_000);
  const { entries, lost } = await again().readJournal();
  expect(lost).toBe(0);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThan(16);
  expect(entries.at(-1)?.id).toBe(16);
  expect(Math.max(...host.trips.map(({ bytesReceived }) => bytesReceived))).toBeLessThan(5_000_000);
});

test.each<[string, (host: ExcelHost) => void]>([
  ['taken out', (host) => host.state.customXml.clear()],
  [
    'changed',
    (host) => {
      for (const [id, xml] of host.state.customXml) host.state.customXml.set(id, xml.replace('乙', '丙'));
    },
  ],
  ['without its head', (host) => host.state.settings.clear()],
])('a journal that was %s is reported as lost, never fatal', async (_, harm) => {
  const host = await opened();
  await apply('填报', edit('A1', '甲', '乙'));
  harm(host);
  expect(await again().readJournal()).toEqual({ entries: [], lost: 1 });
  expect(await again().undo()).toBeNull();
  expect((await apply('又填', edit('B1', 1, 2))).written).toHaveLength(1);
  expect((await again().readJournal()).entries.map(({ label }) => label)).toContain('又填');
});

test('XML that another program wrote anew still reads', async () => {
  const host = await opened();
  await apply('填报 & <引号"\'>', edit('A1', '甲', '一\n二\u2028\u0007<b>&'));
  for (const [id, xml] of host.state.customXml)
    host.state.customXml.set(
      id,
      `<?xml version="1.0"?>\n${xml.replaceAll('"', '&quot;').replace(/xmlns=&quot;(.*?)&quot;/, 'xmlns="$1"')}`,
    );
  const { entries, lost } = await again().readJournal();
  expect([lost, entries[0]?.label, entries[0]?.cells[0]?.after]).toEqual([
    0,
    '填报 & <引号"\'>',
    '一\n二\u2028\u0007<b>&',
  ]);
});

test('undo takes back whatever was written (property)', async () => {
  const content = fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.boolean(), fc.constant(null));
  const host = await opened();
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 6 }), async (contents) => {
      const area = { top: 1, left: 1, bottom: 6, right: 1 };
      const before = host.state.book.find(SHEET)?.values(area);
      const now = before?.map(([value]) => (value === '' ? null : (value ?? null))) ?? [];
      const cells = contents.map((one, place) => edit(`A${place + 1}`, now[place] ?? null, one));
      const { undo } = await apply('性质', ...cells);
      if (undo !== null) await again().undo(undo);
      expect(host.state.book.find(SHEET)?.values(area)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
