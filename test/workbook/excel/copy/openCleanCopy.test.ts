/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// A copy without add-in parts, from the file Excel hands over in slices.
import { ExcelWorkbook } from '../../../../src/workbook/excel/ExcelWorkbook';
import { ZipArchive } from '../../../../src/workbook/file/zip/ZipArchive';
import { openInExcel } from '../../../preview/simulatedExcel';
import { workbookOf } from '../../../preview/workbookData';
import { packageOf } from '../../file/packageOf';

jest.setTimeout(60_000);

const kept = { 'customXml/item1.xml': '<kept xmlns="urn:duty-table:settings">{}</kept>' };
const sheets = { 附件: '<sheetData/>' };

let opened: string[] = [];

/** The simulated Excel hands over these bytes; what `createWorkbook` is given stands in `opened`. */
async function handsOver(file?: () => Uint8Array): Promise<void> {
  await openInExcel(workbookOf({ name: '附件', rows: [['甲']] }), '1.14', file);
  opened = [];
  jest.spyOn(Excel, 'createWorkbook').mockImplementation((base64) => {
    opened.push(base64 ?? '');
    return Promise.resolve();
  });
}

test('our parts are left out, the copy opens as a new workbook, the file is closed', async () => {
  const bytes = await packageOf({ sheets, parts: kept });
  await handsOver(() => bytes);
  expect(await new ExcelWorkbook().openCleanCopy()).toBe(1);
  const copy = await ZipArchive.open(Uint8Array.from(atob(opened[0] ?? ''), (sign) => sign.charCodeAt(0)));
  expect(copy.has('customXml/item1.xml')).toBe(false);
  expect(copy.has('xl/workbook.xml')).toBe(true);
  // Only two may be open at a time: a third copy works because each was closed.
  for (let time = 0; time < 3; time++) expect(await new ExcelWorkbook().openCleanCopy()).toBe(1);
});

test('a workbook without such parts opens byte by byte', async () => {
  const bytes = await packageOf({ sheets });
  await handsOver(() => bytes);
  expect(await new ExcelWorkbook().openCleanCopy()).toBe(0);
  expect(opened).toEqual([Buffer.from(bytes).toString('base64')]);
});

test('when Excel gives no file the person is told what to do', async () => {
  await handsOver();
  await expect(new ExcelWorkbook().openCleanCopy()).rejects.toMatchObject({
    id: 'notCopied',
    message: expect.stringContaining('请先保存工作簿') as string,
  });
  expect(opened).toEqual([]);
});
