/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The ribbon's buttons through the real office.js: pressed in the simulated Excel, done when they say so, their dialogs answered.
import type { ExcelHost } from '../../src/preview/excel-host';
import { openInExcel } from '../preview/simulatedExcel';
import { workbookOf } from '../preview/workbookData';

const TABLE = {
  name: '责任分工',
  rows: [
    ['滨海县2022年重点任务责任分工表', null, null, null, null, null],
    ['序号', '任务内容', '完成时限', '牵头单位', '进展情况', '完成情况'],
    ['1', '建设县域医疗卫生共同体', '2022年底', '县卫健局', '已签订共建协议6份。', '推进中'],
    ['2', '实施中小学校舍维修改造', '', '', '', ''],
  ],
  merges: [[1, 1, 1, 6]] as const,
};

let host: ExcelHost;

beforeEach(async () => {
  host = await openInExcel(workbookOf(TABLE));
  await import('../../src/commands/main');
  await new Promise((resolve) => setTimeout(resolve, 50));
});

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    return { all: worksheets.items.map(({ name }) => name), active: active.name };
  });

/** The next dialog the button opens. */
async function dialog() {
  for (let time = 0; time < 200; time++) {
    const [open] = host.ribbon.dialogs;
    await new Promise((resolve) => setTimeout(resolve, 20));
    // The add-in listens a moment after the dialog is there.
    if (open) return open;
  }
  throw new Error('no dialog');
}

test('校验 asks the state, writes 校验报告 and brings it to the front; the second time it asks nothing', async () => {
  const done = host.ribbon.press('checkWorkbook');
  const question = await dialog();
  expect(question.url).toMatch(/dialog\.html\?ask=state$/);
  question.answer('issued');
  await done;
  expect(await sheetNames()).toEqual({ all: ['责任分工', '校验报告'], active: '校验报告' });
  await host.ribbon.press('checkWorkbook');
  expect(host.ribbon.dialogs).toHaveLength(1);
});

test('closing the question writes nothing', async () => {
  const done = host.ribbon.press('checkWorkbook');
  (await dialog()).close();
  await done;
  expect(host.writingTrips()).toEqual([]);
});

test('生成汇总表 draws the sheets', async () => {
  await host.ribbon.press('makeSummaries');
  const { all, active } = await sheetNames();
  expect(all).toEqual(expect.arrayContaining(['总览', '任务明细', '口径']));
  expect(active).toBe('总览');
});

test('清除标记 says when there is none', async () => {
  const done = host.ribbon.press('clearMarks');
  const said = await dialog();
  expect(new URL(said.url).searchParams.get('say')).toMatch(/没有本插件加的标记/);
  said.answer('close');
  await done;
});

test('a protected workbook is said in its own sentence', async () => {
  host.disturb({ kind: 'sessionLost' });
  const done = host.ribbon.press('makeSummaries');
  const said = await dialog();
  expect(new URL(said.url).searchParams.get('say')).toMatch(/连接已经断开/);
  said.close();
  await done;
});
