/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The simulated Excel refuses what Excel refuses, and answers nothing it does not know.

import { openInExcel } from './simulatedExcel';
import { workbookOf } from './workbookData';

jest.setTimeout(60_000);

const SHEET = { name: '表', rows: [['甲', 1, null]], merges: [[2, 1, 2, 3]] as const };

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('表'));
    await context.sync();
  });

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['a member it does not know', (sheet) => sheet.comments.load('items'), 'ApiNotFound'],
  ['a method it does not know', (sheet) => sheet.getRange('A1').removeDuplicates([0], false), 'ApiNotFound'],
  ['an array of another size', (sheet) => (sheet.getRange('A1:B1').values = [[1]]), 'InvalidArgument'],
  ['an address outside the grid', (sheet) => sheet.getRange('A1048577').load('values'), 'InvalidArgument'],
  ['no address', (sheet) => sheet.getRange('第一格').load('values'), 'InvalidArgument'],
  ['words after a minus', (sheet) => (sheet.getRange('A1').values = [['-主要做法']]), 'InvalidArgument'],
  [
    'text over 32,767 characters',
    (sheet) => (sheet.getRange('A1').values = [['字'.repeat(32_768)]]),
    'InvalidArgument',
  ],
  ['a row over 409 points', (sheet) => (sheet.getRange('1:1').format.rowHeight = 410), 'InvalidArgument'],
  ['an argument of another type', (sheet) => sheet.getRange('A1').merge('ja' as never), 'InvalidArgument'],
  [
    'an empty conditional formula',
    (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = ''),
    'InvalidArgument',
  ],
  ['a merge over a merge', (sheet) => sheet.getRange('A1:B2').merge(false), 'InvalidArgument'],
  ['a table without headings', (sheet) => sheet.tables.add('A1:C2', true), 'InvalidArgument'],
  ['an unknown style', (sheet) => (sheet.getRange('A1').style = '没有'), 'InvalidArgument'],
  [
    'an unknown table in a formula',
    (sheet) => (sheet.getRange('A1').formulas = [['=SUM(没有[列])']]),
    'InvalidArgument',
  ],
])('refuses %s', async (_, act, code) => {
  const host = await openInExcel(workbookOf(SHEET));
  await expect(onSheet(act)).rejects.toMatchObject({ code });
  expect(host.unknown).toHaveLength(code === 'ApiNotFound' ? 1 : 0);
});

test('a write into a cell that a merge covers changes nothing', async () => {
  const host = await openInExcel(workbookOf(SHEET));
  await onSheet((sheet) => (sheet.getRange('B2').values = [['覆盖']]));
  expect(host.state.book.find('表')?.values({ top: 2, left: 1, bottom: 2, right: 3 })).toEqual([
    ['', '', ''],
  ]);
});

test.each([
  [512, 512],
  [513, 'InvalidOperation'],
])('%i merged areas in one answer: %s', async (count, answer) => {
  const merges = Array.from({ length: count }, (_, place) => [place * 2 + 1, 1, place * 2 + 2, 1] as const);
  await openInExcel(workbookOf({ name: '表', rows: [['甲']], merges, size: [2_000, 5] }));
  const read = Excel.run(async (context) => {
    const merged = context.workbook.worksheets
      .getItem('表')
      .getRange('A1:A2000')
      .getMergedAreasOrNullObject();
    merged.load('areaCount');
    await context.sync();
    return merged.areaCount;
  }).catch(({ code }: { code: string }) => code);
  expect(await read).toBe(answer);
});

test.each(['', '一'.repeat(32), 'a/b', "'甲", '表'])('refuses the sheet name “%s”', async (name) => {
  await openInExcel(workbookOf(SHEET));
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: name === '表' ? 'ItemAlreadyExists' : 'InvalidArgument' });
});

test('a protected sheet takes no writes, and what came before in the batch stays', async () => {
  const host = await openInExcel(workbookOf(SHEET, { name: '锁', rows: [['乙']] }));
  host.state.protectedSheets.add('sheet1');
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1').values = [['丙']];
      context.workbook.worksheets.getItem('锁').getRange('A1').values = [['丁']];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };
  expect([host.state.book.find('表')?.values(cell), host.state.book.find('锁')?.values(cell)]).toEqual([
    [['丙']],
    [['乙']],
  ]);
});

test.each<[unknown, unknown]>([
  ["'1-6", '1-6'],
  ["'=1+1", '=1+1'],
  ['85%', 0.85],
  ['2022/6/30', 44742],
  ['2022年6月30日', 44742],
  ['TRUE', true],
  ['=1+1', 2],
  ['', ''],
])('%j in a cell becomes %j', async (entered, shown) => {
  await openInExcel(workbookOf(SHEET));
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A1:B1');
    range.values = [[entered, null]];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[shown, 1]]);
});

test('ranges are released at the end of a conversation', async () => {
  const host = await openInExcel(workbookOf(SHEET));
  await onSheet((sheet) => sheet.getRange('A1:C2').load('values'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.state.references.count).toBe(0);
});
