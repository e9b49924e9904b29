/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Whatever our operations are, in whatever order, over whatever table: the official part stays as it was issued.

import fc from 'fast-check';
import type { ExcelHost } from '../../../../src/preview/excel-host';
import { cellAddress, type Area } from '../../../../src/workbook/address';
import { contentOfCell } from '../../../../src/workbook/cellContent';
import { ExcelWorkbook } from '../../../../src/workbook/excel/ExcelWorkbook';
import { cellAt } from '../../../../src/workbook/SheetSnapshot';
import { openInExcel } from '../../../preview/simulatedExcel';
import { workbookOf } from '../../../preview/workbookData';
import { fingerprintOf } from '../hostFingerprint';
import { listPlan } from '../plans';
import { officialTables, type OfficialTable } from './officialTables';
import { sequences, type Operation } from './operations';

jest.setTimeout(600_000);

const RUNS = 1_000;
const done: Record<string, number> = {};

test('1,000 sequences over 1,000 tables leave cells, merges, formats, sizes and print set-up as they were', async () => {
  await fc.assert(
    fc.asyncProperty(officialTables, sequences, async (table, operations) => {
      const host = await made(table);
      const workbook = new ExcelWorkbook({ waits: [] });
      const whole = JSON.stringify(sheetOf(host, table));
      const official = officialPart(host, table);
      for (const operation of operations) {
        await perform(operation, workbook, host, table);
        done[operation.kind] = (done[operation.kind] ?? 0) + 1;
        expect(officialPart(host, table)).toBe(official);
      }
      expect(host.unknown).toEqual([]);
      // Everything taken back: the sheet is what it was, the entries of the fill-in columns too.
      while (await workbook.undo());
      await workbook.clearMarks();
      expect(JSON.stringify(sheetOf(host, table))).toBe(whole);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Every kind of operation took part.
  expect(Object.keys(done).sort()).toEqual(
    [
      'apply',
      'clearMarks',
      'draw',
      'forbidden',
      'mark',
      'read',
      'removeDrawn',
      'select',
      'settings',
      'undo',
      'watch',
    ].sort(),
  );
});

async function made(table: OfficialTable): Promise<ExcelHost> {
  const host = await openInExcel(workbookOf(table.sheet, { name: '附件', rows: [['附件']] }));
  const sheet = host.state.book.find(table.sheet.name);
  if (!sheet) throw new Error('no sheet');
  for (const [name, value] of Object.entries(table.page)) host.state.page(sheet).set(name, value);
  for (const area of table.rules) {
    host.state.conditionalFormats.push({
      id: 'own',
      sheet,
      areas: [area],
      formula: '=$A1=""',
      format: { values: new Map([['fill.color', '#00FF00']]), changed: () => undefined },
      univerId: null,
    });
    host.state.validations.push({ sheet, area, source: '已完成,推进中' });
  }
  return host;
}

interface SeenSheet {
  readonly cells: readonly [row: string, column: string, value: unknown, formula: unknown, look: unknown][];
  readonly rules: readonly [formula: string, ...unknown[]][];
}

function sheetOf(host: ExcelHost, { sheet }: OfficialTable): SeenSheet {
  return fingerprintOf(host, [sheet.name])[sheet.name] as SeenSheet;
}

/** Without what stands in the fill-in cells, and without our own marks. */
function officialPart(host: ExcelHost, table: OfficialTable): string {
  const seen = sheetOf(host, table);
  const cells = seen.cells.flatMap(([row, column, value, formula, look]) => {
    if (!isInside(Number(row) + 1, Number(column) + 1, table.fillIn))
      return [[row, column, value, formula, look]];
    return look === null ? [] : [[row, column, look]];
  });
  return JSON.stringify({
    ...seen,
    cells,
    rules: seen.rules.filter(([formula]) => !formula.includes('标记')),
  });
}

function isInside(row: number, column: number, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

async function perform(
  operation: Operation,
  workbook: ExcelWorkbook,
  host: ExcelHost,
  { sheet: { name }, fillIn, header }: OfficialTable,
): Promise<void> {
  const within = (row: number, column: number): [number, number] => [
    fillIn.top + (row % (fillIn.bottom - fillIn.top + 1)),
    fillIn.left + (column % (fillIn.right - fillIn.left + 1)),
  ];
  const options = { scope: { [name]: [fillIn] }, label: '填报' };
  switch (operation.kind) {
    case 'read':
      await workbook.readSheets();
      return;
    case 'select':
      return workbook.select(name, 'A1');
    case 'undo':
      await workbook.undo();
      return;
    case 'clearMarks':
      await workbook.clearMarks();
      return;
    case 'removeDrawn':
      await workbook.removeDrawn();
      return;
    case 'settings':
      return workbook.saveSettings({ asOf: operation.day });
    case 'draw':
      await workbook.draw([listPlan([['a', '甲', operation.figure]])]);
      return;
    case 'watch':
      return (await workbook.watch({ onChange: () => undefined }))();
    case 'mark':
      return workbook.mark(
        operation.cells.map(([row, column]) => ({
          sheet: name,
          cell: cellAddress((row % fillIn.bottom) + 1, (column % fillIn.right) + 1),
          level: row % 2 ? 'error' : 'info',
        })),
      );
    case 'apply': {
      const [snapshot] = await workbook.readSheets([name]);
      const edits = operation.edits.map(({ row, column, content, isStale }) => {
        const [atRow, atColumn] = within(row, column);
        const now = snapshot && contentOfCell(cellAt(snapshot, atRow, atColumn));
        return {
          sheet: name,
          cell: cellAddress(atRow, atColumn),
          expected: isStale ? '早先的' : (now ?? null),
          content,
        };
      });
      const { written, unchanged, refused } = await workbook.apply(edits, options);
      const places = new Set(edits.map(({ cell }) => cell));
      expect(new Set([...written, ...unchanged, ...refused].map(({ cell }) => cell))).toEqual(places);
      return;
    }
    case 'forbidden': {
      const row = (operation.row % fillIn.bottom) + 1;
      const column =
        row <= header ? (operation.column % fillIn.right) + 1 : (operation.column % (fillIn.left - 1)) + 1;
      const trips = host.trips.length;
      const cell = cellAddress(row, column);
      const planted = workbook.apply([{ sheet: name, cell, expected: null, content: '改' }], options);
      await expect(planted).rejects.toMatchObject({ id: 'official', data: { cell } });
      expect(host.trips).toHaveLength(trips);
      return;
    }
  }
}
