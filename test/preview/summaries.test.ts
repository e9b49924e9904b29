/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The whole way in the simulated Excel: the seed table read, summaries planned and drawn, every formula's result against our own.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fillTemplate } from '../../src/jobs/fillTemplate';
import { openTable } from '../../src/jobs/openTable';
import { summarize } from '../../src/jobs/summarize';
import { openXlsx } from '../../src/preview/open/openXlsx';
import { cellAddress, parseAddress } from '../../src/workbook/address';
import { ExcelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellAt } from '../../src/workbook/SheetSnapshot';
import { openInExcel } from './simulatedExcel';

jest.setTimeout(120_000);

const FORM = '月度调度表';
const SEED = path.resolve(__dirname, '../../seeds/000-shapotou-filled.xlsx');

async function seedInExcel() {
  const { data } = await openXlsx(readFileSync(SEED), '沙坡头区责任分工表.xlsx');
  return openInExcel(data);
}

async function tableOf(workbook: ExcelWorkbook) {
  const sheets = await workbook.readSheets();
  const opened = openTable(sheets);
  if (!opened.ok) throw new Error(opened.problem.id);
  const source = sheets.find(({ name }) => name === opened.table.sheet);
  if (!source) throw new Error('no source');
  return { table: opened.table, options: { asOf: '2022-12-31', catalog: opened.catalog, source }, sheets };
}

async function plansOf(workbook: ExcelWorkbook): Promise<readonly SheetPlan[]> {
  const { table, options } = await tableOf(workbook);
  return summarize(table, options);
}

/** Decimal fractions are not exact in any spreadsheet: 0.856-0.85 shows as 0.006 and is a little more. */
const isSame = (shown: unknown, own: unknown): boolean =>
  typeof shown === 'number' && typeof own === 'number' ? Math.abs(shown - own) < 1e-9 : shown === own;

test('drawn sheets calculate what we calculated, and drawing again writes nothing', async () => {
  const host = await seedInExcel();
  const workbook = new ExcelWorkbook();
  const plans = await plansOf(workbook);
  const trips = host.userTrips().length;
  const report = await workbook.draw(plans).catch((error: unknown) => {
    throw new Error(JSON.stringify([host.unknown, error]));
  });
  expect(report).toEqual({ created: plans.map(({ name }) => name), refreshed: [], unchanged: [] });
  expect(host.unknown).toEqual([]);
  expect(host.userTrips().length - trips).toBeLessThanOrEqual(3 * plans.length);
  const drawn = await workbook.readSheets(plans.map(({ name }) => name));
  const differences = plans.flatMap((plan, place) =>
    plan.rows.flatMap(({ cells }, y) =>
      cells.flatMap((cell, x) => {
        const value = cell?.value;
        if (typeof value !== 'object' || value === null) return [];
        const sheet = drawn[place];
        const shown = sheet ? (cellAt(sheet, y + 1, x + 1)?.value ?? '') : null;
        return isSame(shown, value.value)
          ? []
          : [`${plan.name}!${cellAddress(y + 1, x + 1)}: ${String(shown)} ≠ ${String(value.value)}`];
      }),
    ),
  );
  expect(differences).toEqual([]);

  const before = host.writingTrips().length;
  expect(await workbook.draw(await plansOf(workbook))).toEqual({
    created: [],
    refreshed: [],
    unchanged: plans.map(({ name }) => name),
  });
  expect(host.writingTrips()).toHaveLength(before);
});

test('a form beside 任务明细 is filled with formulas that say what we counted, and emptied again by undo', async () => {
  await seedInExcel();
  const workbook = new ExcelWorkbook();
  await workbook.draw(await plansOf(workbook));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(FORM);
    sheet.getRange('A1:H5').formulas = [
      ['共{{总任务数}}项，已完成{{已完成数}}项', '', '', '', '', '', '', ''],
      ['责任单位', '牵头任务数', '办结', '推进', '未报', '超期', '完成率', '配合任务数'],
      ['区卫健局', '', '', '', '', '', '', ''],
      ['区医疗保障局', '', '', '', '', '', '', ''],
      ['合计', '', '', '', '', '', '', ''],
    ];
    await context.sync();
  });
  const { table, options, sheets } = await tableOf(workbook);
  const form = sheets.filter(({ name }) => name === FORM);
  const { edits, formulas } = fillTemplate(table, options, sheets);
  const values = fillTemplate(table, options, form).edits;
  expect(edits.every(({ sheet, content }) => sheet === FORM && typeof content === 'object')).toBe(true);
  expect(await workbook.apply(edits, { scope: formulas, formulas, label: '模板' })).toMatchObject({
    refused: [],
    unchanged: [],
  });
  const shown = async () => {
    const [sheet] = await workbook.readSheets([FORM]);
    return values.map(({ cell }) => {
      const { top = 0, left = 0 } = parseAddress(cell) ?? {};
      return sheet ? (cellAt(sheet, top, left)?.value ?? null) : null;
    });
  };
  expect(await shown()).toEqual(values.map(({ content }) => content));
  expect((await workbook.undo())?.refused).toEqual([]);
  expect(await workbook.readSheets([FORM])).toEqual(form);
});
