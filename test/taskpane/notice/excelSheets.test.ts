/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// A table from a notice in Excel, through the real office.js: written beside the notice, found again, never written twice, taken out.

import { webcrypto } from 'node:crypto';
import * as jobs from '../../../src/jobs/notice';
import { drawOnce, takeOut } from '../../../src/taskpane/notice/drawOnce';
import type { OpenNotice } from '../../../src/taskpane/notice/useNotice';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';
import { noticeText } from './noticeSheet';

jest.setTimeout(120_000);
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

async function openNotice(workbook: ExcelWorkbook): Promise<OpenNotice> {
  const [sheet] = await workbook.readSheets(['通知']);
  if (!sheet) throw new Error('no sheet');
  const imported = await jobs.importNotice(jobs.documentOfSheet(sheet));
  return { jobs, name: '通知', imported, review: jobs.reviewNotice(imported.notice) };
}

test('drawn, found, known again, and taken out while nobody has written into it', async () => {
  const rows = noticeText.split('\n').map((line) => [line]);
  const taken = { name: '责任分工', rows: [['别人的表']] };
  const host = await openInExcel(workbookOf({ name: '通知', rows }, taken));
  const workbook = new ExcelWorkbook();
  const notice = await openNotice(workbook);
  const draw = () => drawOnce(workbook, notice, jobs.undecided);
  const names = async () => (await workbook.readSheets()).map(({ name }) => name);

  const made = await draw();
  expect(host.unknown).toEqual([]);
  expect(made.isNew).toBe(true);
  expect(made.names).toEqual(['责任分工（2）', '通知原文']);
  expect(made.found).toMatchObject({ sheet: '责任分工（2）', tasks: 5 });

  const written = host.writingTrips().length;
  const again = await draw();
  expect(again).toMatchObject({ isNew: false, names: made.names });
  expect(host.writingTrips()).toHaveLength(written);

  expect(await takeOut(workbook, notice, made)).toBe(true);
  expect(await names()).toEqual(['通知', '责任分工']);

  const second = await draw();
  const [sheet] = await workbook.readSheets(['责任分工（2）']);
  const bottom = sheet?.usedRange?.bottom ?? 1;
  const right = sheet?.usedRange?.right ?? 1;
  const cell = `${String.fromCharCode(64 + right - 1)}${bottom}`;
  await workbook.apply([{ sheet: '责任分工（2）', cell, expected: null, content: '已完成' }], {
    scope: { '责任分工（2）': [{ top: bottom, left: right - 1, bottom, right: right - 1 }] },
    label: '填写',
  });
  expect(await takeOut(workbook, notice, second)).toBe(false);
  expect(await names()).toContain('责任分工（2）');
});
