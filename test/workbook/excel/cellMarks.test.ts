/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Marks lie over the cells and can be lifted off again without a trace.

import fc from 'fast-check';
import type { ExcelHost } from '../../../src/preview/excel-host';
import { cellAddress } from '../../../src/workbook/address';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import type { Mark, MarkLevel } from '../../../src/workbook/Mark';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';
import { fingerprintOf } from './hostFingerprint';

jest.setTimeout(60_000);

const workbook = new ExcelWorkbook({ waits: [] });
const opened = () =>
  openInExcel(
    workbookOf(
      {
        name: '责任分工',
        rows: [
          ['甲', 1],
          ['乙', 2],
        ],
      },
      { name: "王's 表", rows: [['丙']] },
    ),
  );
const mark = (cell: string, level: MarkLevel = 'error', sheet = '责任分工'): Mark => ({ sheet, cell, level });
const rules = (host: ExcelHost) =>
  host.state.conditionalFormats.map(({ formula, areas, sheet }) => [sheet.name, formula, areas.length]);

/** A person's own conditional format on the sheet. */
async function withOwnRule(): Promise<ExcelHost> {
  const host = await opened();
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets
      .getItem('责任分工')
      .getRange('A1:B2')
      .conditionalFormats.add('Custom');
    custom.rule.formula = '=$B1>1';
    custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  return host;
}

test('one conditional format per level and sheet, however many cells', async () => {
  const host = await opened();
  await workbook.mark([mark('A1'), mark('B2'), mark('A2', 'warning'), mark('A1', 'info', "王's 表")]);
  expect(rules(host).sort()).toEqual([
    ["王's 表", '=N("责任分工表标记:info")=0', 1],
    ['责任分工', '=N("责任分工表标记:error")=0', 2],
    ['责任分工', '=N("责任分工表标记:warning")=0', 1],
  ]);
  expect(host.unknown).toEqual([]);
});

test('new marks take the place of the ones before; the same again write nothing', async () => {
  const host = await withOwnRule();
  await workbook.mark([mark('A1'), mark('A2')]);
  const before = host.writingTrips().length;
  await workbook.mark([mark('A2'), mark('A1')]);
  expect(host.writingTrips()).toHaveLength(before);
  await workbook.mark([mark('B1', 'info')]);
  expect(rules(host)).toEqual([
    ['责任分工', '=N("责任分工表标记:info")=0', 1],
    ['责任分工', '=$B1>1', 1],
  ]);
});

test('clearing without marks writes nothing', async () => {
  const host = await withOwnRule();
  const before = host.writingTrips().length;
  expect(await workbook.clearMarks()).toBe(false);
  expect(host.writingTrips()).toHaveLength(before);
});

test('no note and no comment is written, also where the Excel has them: only conditional formats', async () => {
  const host = await openInExcel(workbookOf({ name: '责任分工', rows: [['甲', 1]] }), '1.20');
  await workbook.mark([mark('A1'), mark('B1', 'info')]);
  await workbook.clearMarks();
  const asked = host.trips.flatMap(({ batch }) => Object.values(batch.ObjectPaths).map(({ Name }) => Name));
  expect(asked).toContain('ConditionalFormats');
  expect(asked.filter((name) => /note|comment/i.test(String(name)))).toEqual([]);
});

test('a protected sheet is named, and no sheet gets marks', async () => {
  const host = await opened();
  host.state.protectedSheets.add(host.state.book.find('责任分工')?.id ?? '');
  const both = [mark('A1', 'error', "王's 表"), mark('A1')];
  await expect(workbook.mark(both)).rejects.toMatchObject({ id: 'protected', data: { sheet: '责任分工' } });
  expect(rules(host)).toEqual([]);
});

test('a sheet that is gone is a problem before anything is written', async () => {
  const host = await opened();
  const before = host.writingTrips().length;
  await expect(workbook.mark([mark('A1', 'error', '没有')])).rejects.toMatchObject({ id: 'missing' });
  expect(host.writingTrips()).toHaveLength(before);
});

test('thousands of marks go as lists of addresses', async () => {
  const host = await opened();
  const marks = Array.from({ length: 3_000 }, (_, row) => mark(cellAddress(row * 2 + 1, 3)));
  await workbook.mark(marks);
  expect(host.writingTrips()).toHaveLength(1);
  expect(host.state.conditionalFormats.flatMap(({ areas }) => areas)).toHaveLength(3_000);
});

test('clearMarks(mark(workbook)) is the workbook (property)', async () => {
  const host = await withOwnRule();
  const before = fingerprintOf(host);
  const one = fc.record({
    sheet: fc.constantFrom('责任分工', "王's 表"),
    cell: fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 30 }))
      .map(([row, column]) => cellAddress(row, column)),
    level: fc.constantFrom<MarkLevel>('error', 'warning', 'info'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 40 }), async (marks) => {
      await workbook.mark(marks);
      expect(JSON.stringify(fingerprintOf(host)) === JSON.stringify(before)).toBe(marks.length === 0);
      expect(await workbook.clearMarks()).toBe(marks.length > 0);
      expect(fingerprintOf(host)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
