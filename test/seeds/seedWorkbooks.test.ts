import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedWorkbooks } from '../../seeds/seedWorkbooks';
import { openWorkbookFile, writeWorkbookFile } from '../../src/workbook/file';
import { cellAt, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { areaAddress } from '../../src/workbook/address';

const folder = join(__dirname, '../../seeds');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const workbooks = seedWorkbooks(text);

async function sheetOf(bytes: Uint8Array, name: string): Promise<SheetSnapshot> {
  const opened = await openWorkbookFile(bytes, name);
  const [sheet] = opened.ok ? await opened.workbook.readSheets() : [];
  if (!sheet) throw new Error(name);
  return sheet;
}

const committed = (name: string) => sheetOf(new Uint8Array(readFileSync(join(folder, name))), name);
const column = (sheet: SheetSnapshot, number: number, rows: readonly number[]) =>
  rows.map((row) => cellAt(sheet, row, number)?.value ?? '');

test.each(Object.entries(workbooks))('%s stands in seeds/ as its builder makes it', async (name, plan) => {
  const built = await writeWorkbookFile([plan]);
  expect(await writeWorkbookFile([plan])).toEqual(built);
  expect(await committed(name)).toEqual(await sheetOf(built, name));
});

test('every printed cell of document 000 is in the workbook, in the order of the paper', async () => {
  const sheet = await committed('000-shapotou.xlsx');
  const printed = text('000_896982ae19ad1ebd.txt').replace(/\s/g, '');
  const cells = [...sheet.cells].sort(([a], [b]) => a - b).map(([, { text: shown }]) => shown);
  expect(cells.join('').replace(/\s/g, '')).toBe(printed);
});

test('every printed cell of the list of document 004 is in the workbook, in the order of the paper', async () => {
  const sheet = await committed('004-yuzhong-list.xlsx');
  const document = text('004_8829daf126e8f9f2.txt');
  const printed = document.slice(document.lastIndexOf('\n附件\n')).replace(/[\s|]/g, '');
  const cells = [...sheet.cells].sort(([a], [b]) => a - b).map(([, { text: shown }]) => shown);
  expect(cells.join('').replace(/\s/g, '')).toBe(printed);
});

test('line breaks and odd blanks of the paper stand inside the cells', async () => {
  const sheet = await committed('000-shapotou.xlsx');
  expect(
    [cellAt(sheet, 5, 1), cellAt(sheet, 5, 5), cellAt(sheet, 22, 6), cellAt(sheet, 45, 6)].map(
      (cell) => cell?.value,
    ),
  ).toEqual(['1\n', '2022年\n6月底', '\n区医保局', '区委组织部     区委编办   ']);
});

test('the head is printed seven times, the second time with cells of its own', async () => {
  const sheet = await committed('000-shapotou.xlsx');
  const heads = [3, 8, 14, 19, 26, 33, 38];
  expect(column(sheet, 9, heads)).toEqual(heads.map(() => '完成情况'));
  expect(column(sheet, 1, heads)).toEqual(heads.map((row) => (row === 8 ? '' : '主要任务')));
  expect([cellAt(sheet, 8, 2)?.value, cellAt(sheet, 9, 3)?.value]).toEqual(['主要任务', '任务内容']);
});

test('merges end at a repeated head; rows cut short end where the paper ends', async () => {
  const sheet = await committed('000-shapotou.xlsx');
  const merges = sheet.merges.map(areaAddress);
  expect(
    merges.filter((area) => /^[ABE]\d+:[ABE]\d+$/.test(area) && !/^E(3|8|14|19|26|33|38):/.test(area)),
  ).toEqual([
    'A5:A7',
    'B5:B7',
    'E5:E6',
    'A10:A13',
    'B10:B13',
    'E10:E11',
    'A17:A18',
    'B17:B18',
    'E17:E18',
    'A21:A22',
    'A23:A24',
    'B21:B22',
    'B23:B24',
    'A28:A29',
    'A30:A32',
    'B28:B29',
    'B30:B32',
    'A36:A37',
    'B36:B37',
    'A45:A46',
    'B45:B46',
  ]);
  expect(column(sheet, 5, [42, 48])).toEqual(['2025年底', '']);
  expect(column(sheet, 6, [42, 46, 48])).toEqual(['', '区委组织部     区委编办  ', '']);
});

test.each([
  ['000-shapotou-filled.xlsx', [8, 9, 10, 11]],
  ['000-shapotou-sample.xlsx', [8, 9]],
])('%s holds the entries of its file, and the official columns as issued', async (name, columns) => {
  const sheet = await committed(name);
  const issued = await committed('000-shapotou.xlsx');
  const { tasks } = JSON.parse(text(name.replace('.xlsx', '.json'))) as {
    tasks: { progress: string[]; status: string[] }[];
  };
  const taskRows = Array.from({ length: 48 }, (_, at) => at + 1).filter(
    (row) =>
      row >= 5 &&
      !['主要任务', '序号'].some((head) => [1, 2].some((at) => cellAt(sheet, row, at)?.value === head)),
  );
  expect(taskRows).toHaveLength(tasks.length);
  const entries = tasks.map(({ progress, status }) =>
    progress.flatMap((entry, at) => [entry, status[at] ?? '']),
  );
  expect(taskRows.map((row) => columns.map((at) => cellAt(sheet, row, at)?.value ?? ''))).toEqual(entries);
  const rows = Array.from({ length: 48 }, (_, at) => at + 1);
  for (let at = 1; at <= 7; at++) expect(column(sheet, at, rows)).toEqual(column(issued, at, rows));
});

test('the headings of the filled workbook name their periods', async () => {
  const sheet = await committed('000-shapotou-filled.xlsx');
  const heads = [8, 9, 10, 11].map((at) => String(cellAt(sheet, 3, at)?.value).split('\n')[0]);
  expect(heads).toEqual(['截至2022年6月底', '截至2022年6月底', '截至2022年12月底', '截至2022年12月底']);
});
