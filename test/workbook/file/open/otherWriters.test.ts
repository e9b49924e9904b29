import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import XlsxPopulate from 'xlsx-populate';
import { areaAddress } from '../../../../src/workbook/address';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { cellAt, type SheetSnapshot } from '../../../../src/workbook/SheetSnapshot';

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const opened = await openWorkbookFile(bytes, '表.xlsx');
  if (!opened.ok) throw new Error(opened.problem.id);
  return opened.workbook.readSheets();
}

const file = (...path: string[]) => new Uint8Array(readFileSync(join(__dirname, ...path)));

test('a table saved by LibreOffice reads as the one it was saved from', async () => {
  const [saved] = await sheetsOf(file('../fixtures/libreoffice.xlsx'));
  const [original] = await sheetsOf(file('../../../../seeds/000-shapotou-filled.xlsx'));
  expect(new Map([...(saved?.cells ?? [])].sort())).toEqual(new Map([...(original?.cells ?? [])].sort()));
  expect(saved?.merges.map(areaAddress).sort()).toEqual(original?.merges.map(areaAddress).sort());
  expect(saved?.usedRange).toEqual(original?.usedRange);
});

test.each([
  ['libreoffice.xls', 'oldExcel'],
  ['libreoffice.ods', 'openDocument'],
])('%s is refused as %s', async (name, id) => {
  const opened = await openWorkbookFile(file('../fixtures', name), name);
  expect(opened.ok ? null : opened.problem.id).toBe(id);
});

test('a workbook written by excelts: rich text, day, formula, merge, hidden sheet, protection', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('责任分工');
  sheet.getCell('A1').value = { richText: [{ text: '主要' }, { text: '任务', font: { bold: true } }] };
  sheet.getCell('B2').value = new Date(Date.UTC(2022, 5, 30));
  sheet.getCell('B2').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell('C3').value = { formula: 'SUM(1,2)', result: 3 };
  sheet.mergeCells('A1:C1');
  sheet.getRow(2).hidden = true;
  await sheet.protect('', {});
  workbook.addWorksheet('参数', { state: 'hidden' });
  const [first, second] = await sheetsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (!first || !second) throw new Error('two sheets expected');
  expect([cellAt(first, 1, 1)?.value, cellAt(first, 2, 2), cellAt(first, 3, 3)]).toEqual([
    '主要任务',
    { value: 44742, text: '2022年6月30日', date: '2022-06-30' },
    { value: 3, text: '3', formula: '=SUM(1,2)' },
  ]);
  expect(first.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  expect([[...first.hiddenRows], first.isProtected, second.visibility, second.usedRange]).toEqual([
    [2],
    true,
    'hidden',
    null,
  ]);
});

test('a workbook written by xlsx-populate from its Excel template', async () => {
  const workbook = await XlsxPopulate.fromBlankAsync();
  workbook.sheet(0).cell('B2').value('区卫健局\n区财政局');
  workbook.sheet(0).cell('C2').value(0.5).style('numberFormat', '0.0%');
  const [sheet] = await sheetsOf(new Uint8Array(await workbook.outputAsync('uint8array')));
  expect(sheet && [cellAt(sheet, 2, 2)?.value, cellAt(sheet, 2, 3)?.text]).toEqual([
    '区卫健局\n区财政局',
    '50.0%',
  ]);
});
