/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// An office's own forms in Excel, through the real office.js: values first, formulas once 任务明细 stands beside them, taken back whole.

import { webcrypto } from 'node:crypto';
import { findTables } from '../../../src/taskpane/core/findTables';
import { planOwnForms } from '../../../src/taskpane/core/planOwnForms';
import { planSheets } from '../../../src/taskpane/core/planSheets';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';

jest.setTimeout(120_000);
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const asOf = '2022-09-30';
const table = {
  name: '责任分工',
  rows: [
    ['某县2022年重点任务责任分工表'],
    ['序号', '任务内容', '完成时限', '牵头单位', '配合单位', '进展情况', '完成情况'],
    ['1', '建成社区养老服务站不少于30个', '2022年底', '县民政局', '县财政局'],
    ['2', '实施中小学校舍维修改造', '2022年底', '县教育局', '县财政局', '', '推进中'],
  ],
};
const monthly = {
  name: '月报',
  rows: [['全县共{{总任务数}}项'], ['单位', '任务数', '推进'], ['县民政局'], ['县教育局']],
};
const yearly = { name: '年报', rows: [['责任单位', '牵头任务数'], ['县教育局']] };

test('two forms are filled in one step with values, then with formulas that give the same, and taken back', async () => {
  const host = await openInExcel(workbookOf(table, monthly, yearly));
  const workbook = new ExcelWorkbook();
  const look = async () => {
    await host.state.book.settle();
    const sheets = await workbook.readSheets();
    const at = (await findTables(sheets)).find(({ found }) => found.sheet === table.name);
    if (!at) throw new Error('no table');
    return { at, sheets, plan: planOwnForms(at, asOf, sheets) };
  };
  const write = ({ forms, scope, formulas }: Awaited<ReturnType<typeof look>>['plan']) => {
    const edits = forms.flatMap(({ cells }) => cells.map(({ edit }) => edit));
    return workbook.apply(edits, { scope, formulas, label: '填写自用表格' });
  };
  const cells = ['A1', 'B2', 'B3', 'B4', 'C3', 'C4'];
  const placed = (list: readonly { readonly cell: string }[]) => list.map(({ cell }) => cell).sort();
  const standing = async () => {
    const { sheets } = await look();
    const all = [monthly.name, yearly.name].flatMap((name) => {
      const sheet = sheets.find((one) => one.name === name);
      return [...(sheet?.cells.values() ?? [])];
    });
    return all.map(({ text, formula }) => [text, formula !== undefined] as const);
  };
  const before = await standing();

  const first = await look();
  expect(first.plan.isLive).toBe(false);
  const report = await write(first.plan);
  expect(placed(report.written)).toEqual(cells);
  const values = await standing();
  expect(values.map(([text]) => text)).toContain('全县共2项');
  expect((await look()).plan.forms).toEqual([]);
  await workbook.undo(report.undo ?? undefined);
  expect(await standing()).toEqual(before);

  await workbook.draw(planSheets(first.at, asOf, first.sheets, null));
  const { plan } = await look();
  expect(plan.isLive).toBe(true);
  const live = await write(plan);
  expect([placed(live.written), live.refused]).toEqual([cells, []]);
  const worked = await standing();
  expect(worked.map(([text]) => text)).toEqual(values.map(([text]) => text));
  expect(worked.filter(([, isFormula]) => isFormula)).toHaveLength(cells.length);
  await workbook.undo(live.undo ?? undefined);
  expect(await standing()).toEqual(before);
});
