/** @jest-environment node */
// What the preview page opens: also the plainest file a program can write.
import { Workbook } from '@cj-tech-master/excelts';
import { openXlsx } from '../../src/preview/open/openXlsx';

test('a file whose sheets say nothing of views, sizes or looks', async () => {
  const book = new Workbook();
  book.addWorksheet('表').addRow(['甲', 1]);
  book.addWorksheet('空表');
  const { data } = await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()), '表.xlsx');
  expect(data.sheetOrder).toEqual(['sheet1', 'sheet2']);
  expect(data.sheets?.sheet1?.cellData?.[0]?.[1]?.v).toBe(1);
  expect(data.sheets?.sheet2).toMatchObject({ name: '空表', hidden: 0 });
});
