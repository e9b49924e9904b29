import { cellAt, type SheetSnapshot } from '../../../../src/workbook/SheetSnapshot';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { packageOf, type TestPackage } from '../packageOf';

async function sheetOf(content: TestPackage): Promise<SheetSnapshot> {
  const opened = await openWorkbookFile(await packageOf(content), '表.xlsx');
  if (!opened.ok) throw new Error(opened.problem.id);
  const [sheet] = await opened.workbook.readSheets();
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const styles =
  '<numFmts><numFmt numFmtId="180" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="180"/><xf numFmtId="9"/><xf/></cellXfs>';
const strings =
  '<si><t>区卫健局</t></si>' +
  '<si><r><rPr><b/></rPr><t>2022年</t></r><r><t xml:space="preserve"> 6月底</t></r><rPh sb="0" eb="1"><t>ニ</t></rPh></si>' +
  '<si><t>一行_x000D_&#10;两行</t></si><si><t/></si>';

test.each([
  ['<c r="A1" t="s"><v>0</v></c>', { value: '区卫健局', text: '区卫健局' }],
  ['<c r="A1" t="s"><v>1</v></c>', { value: '2022年 6月底', text: '2022年 6月底' }],
  ['<c r="A1" t="s"><v>2</v></c>', { value: '一行\r\n两行', text: '一行\r\n两行' }],
  ['<c r="A1" t="s"><v>3</v></c>', undefined],
  ['<c r="A1" t="inlineStr"><is><t>附件</t></is></c>', { value: '附件', text: '附件' }],
  [
    '<c r="A1" t="inlineStr"><is><r><t>附</t></r><r><t>件&amp;</t></r></is></c>',
    { value: '附件&', text: '附件&' },
  ],
  ['<c r="A1"><v>12.5</v></c>', { value: 12.5, text: '12.5' }],
  ['<c r="A1" s="2"><v>0.85</v></c>', { value: 0.85, text: '85%' }],
  ['<c r="A1" s="1"><v>44742</v></c>', { value: 44742, text: '2022年6月', date: '2022-06-30' }],
  ['<c r="A1" t="d"><v>2022-06-30</v></c>', { value: 44742, text: '2022-06-30', date: '2022-06-30' }],
  ['<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
  ['<c r="A1" t="e"><v>#REF!</v></c>', { value: '#REF!', text: '#REF!', error: '#REF!' }],
  [
    '<c r="A1" t="e"><f>B9</f><v>#N/A</v></c>',
    { value: '#N/A', text: '#N/A', error: '#N/A', formula: '=B9' },
  ],
  ['<c r="A1" t="str"><f>B1&amp;"项"</f><v>3项</v></c>', { value: '3项', text: '3项', formula: '=B1&"项"' }],
  [
    '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>',
    { value: '', text: '', formula: '=IF(B1="","",B1)' },
  ],
  ['<c r="A1"><f>_xlfn.UNICODE(B1)</f></c>', { value: '', text: '', formula: '=UNICODE(B1)' }],
  ['<c r="A1"><v>待定</v></c>', { value: '待定', text: '待定' }],
  ['<c r="A1" s="99"><v>3</v></c>', { value: 3, text: '3' }],
  ['<c r="A1" s="2"/>', undefined],
  ['<c r="A1" t="n"><v></v></c>', undefined],
  ['<c><v>7</v></c>', { value: 7, text: '7' }],
  ['<x:c xmlns:x="m" r="A1"><x:v>8</x:v></x:c>', { value: 8, text: '8' }],
])('%s', async (cell, content) => {
  const sheet = await sheetOf({
    sheets: { 表: `<sheetData><row>${cell}</row></sheetData>` },
    strings,
    styles,
  });
  expect(cellAt(sheet, 1, 1)).toEqual(content);
});

test('a shared formula reads in every cell as if it were written there', async () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const sheet = await sheetOf({ sheets: { 表: `<sheetData>${rows}</sheetData>` } });
  expect([1, 2, 3].map((row) => cellAt(sheet, row, 2)?.formula)).toEqual([
    '=A1*$C$1',
    '=A2*$C$1',
    '=A3*$C$1',
  ]);
});

test('days of the 1904 system are the days that Excel shows', async () => {
  const sheet = await sheetOf({
    sheets: { 表: '<sheetData><row r="1"><c r="A1" s="1"><v>43280</v></c></row></sheetData>' },
    styles,
    date1904: true,
  });
  expect(cellAt(sheet, 1, 1)).toEqual({ value: 43280, text: '2022年6月', date: '2022-06-30' });
});

test('covered cells of a merge do not count, whatever the file holds there', async () => {
  const sheet = await sheetOf({
    sheets: {
      表:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D1:XFD1048576"/><mergeCell ref="E5"/><mergeCell ref="?"/></mergeCells>',
    },
  });
  expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([1, 4]);
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 1, left: 4, bottom: 1_048_576, right: 16_384 },
  ]);
});

test('hidden rows and columns are told inside the used range, protection and visibility too', async () => {
  const sheet = await sheetOf({
    sheets: {
      表:
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/><col min="4" max="4" width="0"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="D2"><v>2</v></c></row>' +
        '<row r="3" ht="0"/><row r="4"><c r="E4"><v>2</v></c></row><row r="9" hidden="1"/></sheetData><sheetProtection sheet="1"/>',
    },
    states: { 表: 'veryHidden' },
  });
  expect([...sheet.hiddenRows]).toEqual([2, 3]);
  expect([...sheet.hiddenColumns].sort()).toEqual([2, 3, 4, 5]);
  expect([sheet.isProtected, sheet.visibility]).toEqual([true, 'veryHidden']);
  expect(sheet.usedRange).toEqual({ top: 1, left: 1, bottom: 4, right: 5 });
});

test('one stray cell in the last row costs one cell, and styled blanks cost none', async () => {
  const blanks = Array.from(
    { length: 30_000 },
    (_, at) => `<row r="${at + 2}" s="2"><c r="A${at + 2}" s="2"/><c r="B${at + 2}" s="2"/></row>`,
  );
  const sheet = await sheetOf({
    sheets: {
      表: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blanks.join('')}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`,
    },
  });
  expect(sheet.cells.size).toBe(2);
  expect(sheet.usedRange).toEqual({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 });
});

test('an empty sheet has no used range', async () => {
  expect((await sheetOf({ sheets: { 表: '<sheetData/>' } })).usedRange).toBeNull();
});
