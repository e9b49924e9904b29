/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The settings kept in the workbook: what was kept comes back, damage is told, too much is refused.

import type { ExcelHost } from '../../../src/preview/excel-host';
import type { KeptSettings } from '../../../src/workbook/KeptSettings';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';

jest.setTimeout(60_000);

const SETTINGS: KeptSettings = {
  tableStates: { 责任分工: 'issued' },
  asOf: '2022-12-31',
  waivers: [{ rule: 'unit/unknown', cell: 'F12', reason: '市里统一口径，“<&>”保留' }],
  baseline: ['1', '任务', null],
};
const workbook = new ExcelWorkbook({ waits: [] });
const opened = () => openInExcel(workbookOf({ name: '表', rows: [['甲']] }));

test('a workbook without settings has none, and reading sends no write', async () => {
  const host = await opened();
  expect(await workbook.readSettings()).toEqual({ settings: {}, damage: null });
  expect([host.userTrips().length, host.writingTrips().length]).toEqual([1, 0]);
});

test('what was kept comes back; the same again writes nothing', async () => {
  const host = await opened();
  await workbook.saveSettings(SETTINGS);
  expect(await new ExcelWorkbook().readSettings()).toEqual({ settings: SETTINGS, damage: null });
  const before = host.writingTrips().length;
  await workbook.saveSettings(SETTINGS);
  expect(host.writingTrips()).toHaveLength(before);
  await workbook.saveSettings({ asOf: '2023-01-01' });
  expect((await workbook.readSettings()).settings).toEqual({ asOf: '2023-01-01' });
  expect([host.state.customXml.size, host.unknown]).toEqual([1, []]);
});

test.each<[string, (host: ExcelHost) => void, 'lost' | 'damaged']>([
  ['the part is gone', (host) => host.state.customXml.clear(), 'lost'],
  [
    'the part was changed',
    (host) => {
      for (const [id, xml] of host.state.customXml)
        host.state.customXml.set(id, xml.replace('issued', 'draft'));
    },
    'damaged',
  ],
  [
    'the part was cut',
    (host) => {
      for (const [id, xml] of host.state.customXml) host.state.customXml.set(id, xml.replace('}<', '<'));
    },
    'damaged',
  ],
  ['the head is gone', (host) => host.state.settings.clear(), 'damaged'],
])('%s: reported, never fatal, and keeping anew mends it', async (_, harm, damage) => {
  const host = await opened();
  await workbook.saveSettings(SETTINGS);
  harm(host);
  expect(await workbook.readSettings()).toEqual({ settings: {}, damage });
  await workbook.saveSettings(SETTINGS);
  expect((await workbook.readSettings()).damage).toBeNull();
});

test('more than 100 kB are refused before anything is sent', async () => {
  const host = await opened();
  const waivers = [{ reason: '长'.repeat(40_000) }];
  await expect(workbook.saveSettings({ waivers })).rejects.toMatchObject({ id: 'settingsTooLong' });
  expect(host.writingTrips()).toEqual([]);
});

test('settings and journal stand beside each other', async () => {
  await opened();
  await workbook.saveSettings(SETTINGS);
  await workbook.apply([{ sheet: '表', cell: 'A1', expected: '甲', content: '乙' }], {
    scope: { 表: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
    label: '填报',
  });
  await workbook.saveSettings({ ...SETTINGS, asOf: '2023-03-31' });
  expect((await workbook.readSettings()).settings.asOf).toBe('2023-03-31');
  expect((await workbook.readJournal()).entries).toHaveLength(1);
});
