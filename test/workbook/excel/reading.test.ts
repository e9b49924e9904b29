/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Reading through the real office.js: what a snapshot holds, and how many trips it takes.

import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { cellAt } from '../../../src/workbook/SheetSnapshot';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf, type SheetRows } from '../../preview/workbookData';

// The first test loads 1.3 MB of office.js and bundles Univer when .cache is empty.
jest.setTimeout(60_000);

const TASKS: SheetRows = {
  name: '责任分工',
  rows: [
    ['沙坡头区责任分工', null, null, null],
    ['序号', '任务', '完成时限', '数值'],
    [1, '建立机制', 44742, 0.85],
    [null, '=1/0', '-主要做法：…', '=SUM(D3,1)'],
    [true, ' 末尾空格 ', '第一行\n第二行', null],
  ],
  merges: [
    [1, 1, 1, 4],
    [3, 1, 4, 1],
  ],
  hiddenRows: [5],
  hiddenColumns: [4],
  formats: { '3,3': 'yyyy"年"m"月"d"日"', '3,4': '0%' },
};

const read = async (...names: string[]) =>
  new ExcelWorkbook().readSheets(names.length > 0 ? names : undefined);

test('a snapshot holds values, texts, formulas, errors, days, merges and hidden rows', async () => {
  const host = await openInExcel(workbookOf(TASKS));
  await host.state.book.api.getFormula().onCalculationResultApplied();
  const [sheet] = await read();
  if (!sheet) throw new Error('no sheet');
  expect(sheet.usedRange).toEqual({ top: 1, left: 1, bottom: 5, right: 4 });
  expect(cellAt(sheet, 3, 3)).toEqual({ value: 44742, text: '2022年6月30日', date: '2022-06-30' });
  expect(cellAt(sheet, 3, 4)).toEqual({ value: 0.85, text: '85%' });
  expect(cellAt(sheet, 4, 2)).toEqual({
    value: '#DIV/0!',
    text: '#DIV/0!',
    formula: '=1/0',
    error: '#DIV/0!',
  });
  expect(cellAt(sheet, 4, 3)).toEqual({ value: '-主要做法：…', text: '-主要做法：…' });
  expect(cellAt(sheet, 4, 4)).toMatchObject({ value: 1.85, formula: '=SUM(D3,1)' });
  expect(cellAt(sheet, 5, 1)).toMatchObject({ value: true });
  expect(cellAt(sheet, 5, 2)?.value).toBe(' 末尾空格 ');
  expect(cellAt(sheet, 5, 3)?.value).toBe('第一行\n第二行');
  expect(cellAt(sheet, 1, 2)).toBeUndefined();
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 4 },
    { top: 3, left: 1, bottom: 4, right: 1 },
  ]);
  expect([...sheet.hiddenRows]).toEqual([5]);
  expect([...sheet.hiddenColumns]).toEqual([4]);
  expect(host.unknown).toEqual([]);
});

test('several sheets come in tab order in two trips, and nothing is written', async () => {
  const host = await openInExcel(
    workbookOf(TASKS, { name: '空表', rows: [] }, { name: '隐藏', rows: [['甲']], hidden: true }),
  );
  const sheets = await read();
  expect(sheets.map(({ name, visibility, usedRange }) => [name, visibility, usedRange?.bottom])).toEqual([
    ['责任分工', 'visible', 5],
    ['空表', 'visible', undefined],
    ['隐藏', 'hidden', 1],
  ]);
  expect(host.userTrips()).toHaveLength(2);
  expect(host.writingTrips()).toEqual([]);
});

test('named sheets only; a name that is not there is left out', async () => {
  await openInExcel(workbookOf(TASKS, { name: '另一张', rows: [['甲']] }));
  expect((await read('另一张', '没有')).map(({ name }) => name)).toEqual(['另一张']);
});

test('a stray cell in row 1,048,576 costs one cell', async () => {
  const host = await openInExcel(workbookOf({ ...TASKS, size: [1_048_576, 30] }));
  host.state.book.find('责任分工')?.put({ top: 1_048_576, left: 20, bottom: 1_048_576, right: 20 }, '远');
  const [sheet] = await read();
  expect(sheet && cellAt(sheet, 1_048_576, 20)?.value).toBe('远');
  expect(host.userTrips()).toHaveLength(2);
  expect(host.userTrips()[1]?.bytesReceived).toBeLessThan(10_000);
});

test('3,000 merged areas are read in bands under 512', async () => {
  const rows = Array.from({ length: 6_000 }, (_, row) => ['甲', `任务${row}`, null, row < 2 ? '进展' : null]);
  const merges = Array.from({ length: 3_000 }, (_, place) => [place * 2 + 1, 3, place * 2 + 2, 3] as const);
  const host = await openInExcel(workbookOf({ name: '多', rows, merges }));
  const [sheet] = await read();
  expect(sheet?.merges).toHaveLength(3_000);
  expect(host.userTrips()).toHaveLength(2);
});

test.each<[number, number, number]>([
  [32, 8, 2],
  [100, 8, 2],
  [10_000, 8, 5],
  [100_000, 4, 24],
])(
  '%i rows of %i columns take two trips, and one more per further 4 MB (at most %i)',
  async (tasks, columns, trips) => {
    const row = (place: number) =>
      [
        place,
        '完善医疗保障制度，推进支付方式改革',
        '2022年12月底',
        '区医保局',
        '区卫健局、区财政局',
        '',
        '主要做法：已印发方案。',
        '推进中',
      ].slice(0, columns);
    const host = await openInExcel(
      workbookOf({ name: '大', rows: Array.from({ length: tasks }, (_, place) => row(place)) }),
    );
    const [sheet] = await read();
    expect(sheet?.cells.size).toBe(tasks * Math.min(columns, columns > 5 ? columns - 1 : columns));
    const answers = host.userTrips().map(({ bytesReceived }) => bytesReceived);
    expect(Math.max(...answers)).toBeLessThan(5_000_000);
    expect(Math.max(...host.userTrips().map(({ bytesSent }) => bytesSent))).toBeLessThan(1_000_000);
    const contents = answers.slice(1).reduce((sum, bytes) => sum + bytes, 0);
    expect(answers.length).toBeLessThanOrEqual(1 + Math.ceil(contents / 3_500_000));
    expect(answers.length).toBeLessThanOrEqual(trips);
  },
);

test('selecting brings the sheet to the front and writes nothing', async () => {
  const host = await openInExcel(workbookOf({ name: '前', rows: [['甲']] }, TASKS));
  await new ExcelWorkbook().select('责任分工', 'B4');
  expect(host.state.book.facade.getActiveSheet().getSheetName()).toBe('责任分工');
  expect(host.state.book.facade.getActiveRange()?.getA1Notation()).toBe('B4');
  expect(host.userTrips()).toHaveLength(1);
  expect(host.writingTrips()).toEqual([]);
});

test('a sheet that is gone is a problem with a sentence', async () => {
  await openInExcel(workbookOf(TASKS));
  await expect(new ExcelWorkbook().select('没有', 'A1')).rejects.toMatchObject({ id: 'missing' });
});
