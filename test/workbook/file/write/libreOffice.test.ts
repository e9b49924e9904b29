import { writeWorkbookFile } from '../../../../src/workbook/file';
import { parseAddress } from '../../../../src/workbook/address';
import { cellAt, type SheetSnapshot } from '../../../../src/workbook/SheetSnapshot';
import type { PlanCell, SheetPlan } from '../../../../src/workbook/SheetPlan';
import { convert, recalculate } from '../../../support/libreOffice';
import { countPlan, detailPlan } from '../../contract/samplePlans';

jest.setTimeout(180_000);

const plans = [detailPlan, countPlan];
let bytes: Uint8Array;
let sheets: readonly SheetSnapshot[];

beforeAll(async () => {
  bytes = await writeWorkbookFile(plans);
  sheets = await recalculate(bytes);
});

function planned(plan: SheetPlan): { address: string; cell: PlanCell }[] {
  return plan.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) =>
      cell && cell.value !== null ? [{ address: `${String.fromCharCode(65 + column)}${at + 1}`, cell }] : [],
    ),
  );
}

test.each(plans.map((plan, at) => [plan.name, plan, at] as const))(
  '%s: LibreOffice calculates our values',
  (_, plan, at) => {
    for (const { address, cell } of planned(plan)) {
      const value = typeof cell.value === 'object' && cell.value !== null ? cell.value.value : cell.value;
      const area = parseAddress(address);
      const found = sheets[at] && area ? cellAt(sheets[at], area.top, area.left)?.value : undefined;
      expect([address, found ?? '']).toEqual([address, value]);
    }
  },
);

test('no cell shows an error', () => {
  for (const sheet of sheets) expect([...sheet.cells.values()].filter(({ error }) => error)).toEqual([]);
});

test('it really calculates: a wrong cached value is corrected', async () => {
  const rows = countPlan.rows.map((row, at) =>
    at === 2 ? { cells: [null, { value: { formula: ['1+1'], value: 99 } }] } : row,
  );
  const [, sheet] = await recalculate(await writeWorkbookFile([detailPlan, { ...countPlan, rows }]));
  expect(sheet && cellAt(sheet, 3, 2)?.value).toBe(2);
});

test('it prints', async () => {
  const pdf = await convert(bytes, 'pdf');
  expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
});

test('without LibreOffice one sentence says what is missing', async () => {
  const { PATH } = process.env;
  process.env.PATH = '';
  const converted = convert(bytes, 'pdf').finally(() => (process.env.PATH = PATH));
  await expect(converted).rejects.toThrow(/^LibreOffice is needed for this test: .*\.$/);
});
