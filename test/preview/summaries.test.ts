/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The whole way in the simulated Excel: the seed table read, summaries planned and drawn, every formula's result against our own.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openTable } from '../../src/jobs/openTable';
import { summarize } from '../../src/jobs/summarize';
import { openXlsx } from '../../src/preview/open/openXlsx';
import { cellAddress } from '../../src/workbook/address';
import { ExcelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellAt } from '../../src/workbook/SheetSnapshot';
import { openInExcel } from './simulatedExcel';

jest.setTimeout(120_000);

const SEED = path.resolve(__dirname, '../../seeds/000-shapotou-filled.xlsx');

async function seedInExcel() {
  const { data } = await openXlsx(readFileSync(SEED), '沙坡头区责任分工表.xlsx');
  return openInExcel(data);
}

async function plansOf(workbook: ExcelWorkbook): Promise<readonly SheetPlan[]> {
  const sheets = await workbook.readSheets();
  const opened = openTable(sheets);
  if (!opened.ok) throw new Error(opened.problem.id);
  const source = sheets.find(({ name }) => name === opened.table.sheet);
  if (!source) throw new Error('no source');
  return summarize(opened.table, { asOf: '2022-12-31', catalog: opened.catalog, source });
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
