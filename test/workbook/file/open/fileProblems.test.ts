import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fileMessages, fileProblemText } from '../../../../src/messages/zh-CN/files';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { MAX_FILE_BYTES } from '../../../../src/workbook/file/open/limits';
import { packageOf, zipOf } from '../packageOf';

const seed = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../../../seeds', name)));
const text = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => new Uint8Array(Buffer.from(`\uFEFF${content}`, 'utf16le'));
const ole = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.alloc(504),
    ...Buffer.from(stream, 'utf16le'),
  ]);
const workbook = seed('000-shapotou.xlsx');
const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const billion =
  '<!DOCTYPE a [<!ENTITY b "哈哈哈哈哈哈">]><worksheet><sheetData><row r="1"><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';

const cases: readonly (readonly [name: string, bytes: () => Uint8Array | Promise<Uint8Array>, id: string])[] =
  [
    ['no bytes', () => new Uint8Array(), 'empty'],
    ['blank text', () => text(' \r\n '), 'empty'],
    ['CSV in UTF-8', () => text('序号,任务内容\n1,建立工作机制'), 'plainText'],
    ['CSV in GB18030', () => Uint8Array.from([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31]), 'plainText'],
    ['tab-separated UTF-16', () => utf16('序号\t任务\n'), 'plainText'],
    [
      'an HTML table named .xls',
      () => text('\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
      'webPage',
    ],
    ['XHTML', () => text('<?xml version="1.0"?>\n<html></html>'), 'webPage'],
    ['a saved web archive', () => text('MIME-Version: 1.0\n'), 'webPage'],
    [
      'XML spreadsheet 2003',
      () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'xmlSpreadsheet',
    ],
    ['flat OpenDocument', () => text('<?xml version="1.0"?><office:document/>'), 'openDocument'],
    ['RTF', () => text('{\\rtf1 a}'), 'oldWord'],
    ['PDF', () => Uint8Array.from([...text('%PDF-1.7'), 0, 1, 2]), 'pdf'],
    ['a screenshot', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'picture'],
    ['a photo', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'picture'],
    ['a telephone’s photo', () => new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0'), 'picture'],
    ['text that begins like a picture', () => new TextEncoder().encode('BM 表格'), 'plainText'],
    ['.xls or .et', () => ole('Workbook'), 'oldExcel'],
    ['.xls of Excel 5', () => ole('Book'), 'oldExcel'],
    ['Excel 4', () => Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0]), 'oldExcel'],
    ['.doc', () => ole('WordDocument'), 'oldWord'],
    ['.ppt', () => ole('PowerPoint Document'), 'presentation'],
    ['password', () => ole('EncryptedPackage'), 'password'],
    ['an unknown OLE file', () => ole('Contents'), 'notWorkbook'],
    ['.docx', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'word'],
    [
      '.pptx',
      () => zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
      'presentation',
    ],
    ['.xlsb', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'binaryExcel'],
    [
      '.ods',
      () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
      'openDocument',
    ],
    ['a zip of other files', () => zipOf({ '说明.txt': '通知' }), 'otherZip'],
    ['an empty zip', () => zipOf({}), 'otherZip'],
    ['half a workbook', () => workbook.slice(0, workbook.length / 2), 'damaged'],
    ['a workbook without its last byte', () => workbook.slice(0, -1), 'damaged'],
    [
      'one byte changed inside a part',
      () => workbook.map((byte, at) => (at === 700 ? byte ^ 0xff : byte)),
      'damaged',
    ],
    [
      'an encrypted zip',
      () => withEntry(workbook.slice(), 'xl/workbook.xml', (view, at) => view.setUint16(at + 8, 1, true)),
      'password',
    ],
    [
      'a declared size that is too small',
      async () =>
        withEntry(
          await packageOf({ sheets: { 表: row('<c><v>1</v></c>') } }),
          'xl/workbook.xml',
          (view, at) => view.setUint32(at + 24, 10, true),
        ),
      'inflatedTooLarge',
    ],
    [
      'a declared size of 4 GB',
      () =>
        withEntry(workbook.slice(), 'xl/workbook.xml', (view, at) =>
          view.setUint32(at + 24, 0xfffffff0, true),
        ),
      'inflatedTooLarge',
    ],
    [
      'a part that inflates a thousandfold',
      () => packageOf({ sheets: { 表: row('') }, parts: { 'xl/bomb.xml': new Uint8Array(20_000_000) } }),
      'inflatedTooLarge',
    ],
    [
      'a document type declaration',
      () => packageOf({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet0.xml': billion } }),
      'unsafeXml',
    ],
    [
      'a workbook part that ends early',
      () => packageOf({ sheets: { 表: '' }, parts: { 'xl/workbook.xml': '<workbook><sheets>' } }),
      'damaged',
    ],
    ['no workbook part', () => zipOf({ '[Content_Types].xml': '<Types/>' }), 'damaged'],
    [
      'a sheet part that ends early',
      () =>
        packageOf({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet0.xml': '<worksheet><sheetData>' } }),
      'damagedSheet',
    ],
    [
      'a shared string that is not there',
      () => packageOf({ sheets: { 表: row('<c r="C4" t="s"><v>9</v></c>') } }),
      'damagedCell',
    ],
    [
      'a cell beyond the sheet',
      () => packageOf({ sheets: { 表: row('<c r="A1048577"><v>9</v></c>') } }),
      'damagedCell',
    ],
    ['chart sheets only', () => packageOf({ sheets: {} }), 'noSheet'],
    ['the first four bytes of a zip', () => Uint8Array.of(0x50, 0x4b, 3, 4), 'damaged'],
  ];

function withEntry(
  bytes: Uint8Array,
  name: string,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(name);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const isEntry =
      view.getUint32(at, true) === 0x02014b50 &&
      Buffer.from(bytes.subarray(at + 46, at + 46 + wanted.length)).equals(wanted);
    if (isEntry) change(view, at);
  }
  return bytes;
}

test.each(cases)('%s', async (_, bytes, id) => {
  const opened = await openWorkbookFile(await bytes(), '责任分工.xlsx');
  expect(opened.ok ? null : opened.problem.id).toBe(id);
  if (!opened.ok) expect(fileProblemText(opened.problem)).not.toMatch(/[{}]/);
});

test('the same bytes under WPS’s name are told as such', async () => {
  const opened = await openWorkbookFile(ole('Workbook'), '责任分工.ET');
  expect(opened.ok ? null : opened.problem.id).toBe('wpsExcel');
});

test('a file of more than the limit is refused without being read', async () => {
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
  bytes.set([0x50, 0x4b, 3, 4]);
  expect(await openWorkbookFile(bytes, '大.xlsx')).toEqual({
    ok: false,
    problem: { id: 'tooLarge', data: { file: '大.xlsx', size: 51, limit: 50 } },
  });
});

test('damage names the sheet and the cell', async () => {
  const bytes = await packageOf({ sheets: { 好: '', 坏: row('<c r="C4" t="s"><v>9</v></c>') } });
  expect(await openWorkbookFile(bytes, '表.xlsx')).toEqual({
    ok: false,
    problem: { id: 'damagedCell', data: { file: '表.xlsx', sheet: '坏', cell: 'C4' } },
  });
});

test('every problem has a test, and every sentence names the file', () => {
  // Those of prose documents are tested beside their reader, those of changing beside the editable file.
  const elsewhere = ['tooLarge', 'wpsExcel', 'workbook', 'damagedDocument', 'protected', 'official'];
  const tested = new Set<string>([...cases.map(([, , id]) => id), ...elsewhere]);
  expect(Object.keys(fileMessages).filter((id) => !tested.has(id))).toEqual([]);
  for (const sentence of Object.values(fileMessages)) expect(sentence).toContain('{file}');
});

test('no bytes make it throw or reject', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await openWorkbookFile(bytes, '表.xlsx');
      await openWorkbookFile(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]), '表.xlsx');
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('a workbook damaged anywhere is read or refused, never thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(workbook.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = workbook.slice();
      bytes[at] = byte;
      await openWorkbookFile(bytes, '表.xlsx');
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('a sheet whose XML is damaged anywhere is read or refused, never thrown', async () => {
  const xml =
    '<worksheet><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1&amp;"x"</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>';
  await fc.assert(
    fc.asyncProperty(
      fc.nat(xml.length),
      fc.nat(20),
      fc.string({ maxLength: 3 }),
      async (at, drop, insert) => {
        const damaged = xml.slice(0, at) + insert + xml.slice(at + drop);
        await openWorkbookFile(
          await packageOf({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet0.xml': damaged } }),
          '表.xlsx',
        );
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);
