/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// What goes wrong on demand reaches the add-in as real office.js would tell it.

import type { Disturbance } from '../../src/preview/excel-host';
import { openInExcel } from './simulatedExcel';
import { workbookOf } from './workbookData';

jest.setTimeout(60_000);

const opened = (excelApi?: string) => openInExcel(workbookOf({ name: '表', rows: [['甲', 1]] }), excelApi);
const readA1 = (options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test.each<[string, Disturbance, string]>([
  ['a busy Excel', { kind: 'busy', times: 1 }, 'ActivityLimitReached'],
  ['a lost session', { kind: 'sessionLost' }, 'InvalidOrTimedOutSession'],
  ['cell editing', { kind: 'editing', milliseconds: 20 }, 'InvalidOperationInCellEditMode'],
  [
    'a batch that breaks off',
    { kind: 'breaks', afterWrites: 0, code: 'GeneralException' },
    'GeneralException',
  ],
])('%s', async (_, disturbance, code) => {
  const host = await opened();
  host.disturb(disturbance);
  await expect(readA1()).rejects.toMatchObject({ code });
  if (disturbance.kind === 'sessionLost') await expect(readA1()).rejects.toMatchObject({ code });
  else expect(await readA1()).toBe('甲');
});

test('with delayForCellEdit the batch waits until the cell is left', async () => {
  const host = await opened();
  host.disturb({ kind: 'editing', milliseconds: 80 });
  const start = Date.now();
  expect(await readA1({ delayForCellEdit: true })).toBe('甲');
  expect(Date.now() - start).toBeGreaterThanOrEqual(75);
});

test('a co-author comes between two batches', async () => {
  const host = await opened();
  host.disturb(
    {
      kind: 'coAuthor',
      act: () => host.state.book.find('表')?.put({ top: 1, left: 1, bottom: 1, right: 1 }, '她的'),
    },
    1,
  );
  expect([await readA1(), await readA1()]).toEqual(['甲', '她的']);
});

test('a slow answer is the same answer', async () => {
  const host = await opened();
  host.disturb({ kind: 'slow', milliseconds: 50 });
  expect(await readA1()).toBe('甲');
});

test('what stood before the break stays done', async () => {
  const host = await opened();
  host.disturb({ kind: 'breaks', afterWrites: 1, code: 'GeneralException' });
  const two = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    sheet.getRange('A1').values = [['一']];
    sheet.getRange('B1').values = [['二']];
    await context.sync();
  });
  await expect(two).rejects.toMatchObject({ code: 'GeneralException' });
  expect(host.state.book.find('表')?.values({ top: 1, left: 1, bottom: 1, right: 2 })).toEqual([['一', 1]]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    'sent',
    (sheet) => {
      sheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => ['字'.repeat(30_000)]);
    },
    'RequestPayloadSizeLimitExceeded',
  ],
  ['answered', (sheet) => sheet.getRange('A1:GZ10000').load('values'), 'ResponsePayloadSizeLimitExceeded'],
])('more than 5 MB are not %s', async (_, act, code) => {
  await opened();
  const tooMuch = Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('表'));
    await context.sync();
  });
  await expect(tooMuch).rejects.toMatchObject({ code });
});
