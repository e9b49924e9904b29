// Prose documents: what is printed, with the numbers Word would print, and tables with their merged cells.
import type { DocumentBlock } from '../../../../src/workbook/DocumentSnapshot';
import { openDocumentFile } from '../../../../src/workbook/file';
import { cellAt } from '../../../../src/workbook/SheetSnapshot';
import { packageOf, zipOf } from '../packageOf';
import { documentOf, item, list, paragraph, type TestDocument } from './documentOf';

async function blocksOf(bytes: Uint8Array): Promise<readonly DocumentBlock[]> {
  const opened = await openDocumentFile(bytes, '通知.docx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.document.blocks;
}

async function linesOf(document: TestDocument): Promise<string[]> {
  const blocks = await blocksOf(await documentOf(document));
  return blocks.map((block) => (block.kind === 'paragraph' ? block.number + block.text : '表'));
}

const numbering =
  list(1, [
    ['chineseCounting', '%1、'],
    ['chineseCountingThousand', '（%2）'],
    ['decimal', '%3.'],
    ['decimalEnclosedCircle', '%4'],
  ]) + list(2, [['bullet', '●']]);

test('automatic numbers are printed, and lower levels begin anew', async () => {
  const body = [
    item('总体要求', 1),
    item('指导思想', 1, 1),
    item('基本原则', 1, 1),
    item('重点任务', 1),
    item('深化改革', 1, 1),
    item('甲', 1, 2),
    item('乙', 1, 2),
    item('细项', 1, 3),
    item('没有编号的点', 2),
    paragraph('正文'),
    item('组织实施', 1),
  ].join('');
  expect(await linesOf({ body, numbering })).toEqual([
    '一、总体要求',
    '（一）指导思想',
    '（二）基本原则',
    '二、重点任务',
    '（一）深化改革',
    '1.甲',
    '2.乙',
    '①细项',
    '没有编号的点',
    '正文',
    '三、组织实施',
  ]);
});

test('a number may come from the style, and a list may begin elsewhere', async () => {
  const styles =
    '<w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="h"><w:basedOn w:val="base"/></w:style>';
  const again =
    numbering +
    '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const styled = (text: string) => paragraph(text, '<w:pPr><w:pStyle w:val="h"/></w:pPr>');
  const none = paragraph(
    '不编',
    '<w:pPr><w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
  );
  const body = styled('甲') + none + styled('乙') + item('丙', 9) + item('丁', 9);
  expect(await linesOf({ body, numbering: again, styles })).toEqual([
    '一、甲',
    '不编',
    '二、乙',
    '五、丙',
    '六、丁',
  ]);
});

test.each([
  [
    'two runs and a tab',
    '<w:r><w:t>甲</w:t><w:tab/></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r>',
    '甲\t 乙',
  ],
  [
    'a line break, not a page break',
    '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/></w:r>',
    '甲\n乙',
  ],
  [
    'accepted and rejected changes',
    '<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>',
    '新',
  ],
  [
    'hidden text',
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r>',
    '显',
  ],
  [
    'pinyin above characters',
    '<w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>医</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    '医',
  ],
  [
    'a field',
    '<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>第一条</w:t></w:r></w:hyperlink>',
    '第一条',
  ],
  ['a check mark of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
])('%s', async (_what, runs, printed) => {
  expect(await linesOf({ body: `<w:p>${runs}</w:p>` })).toEqual([printed]);
});

test('a text box is read once, behind its paragraph', async () => {
  const box = `<w:txbxContent>${paragraph('框中')}</w:txbxContent>`;
  const body = `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await linesOf({ body })).toEqual(['正文', '框中']);
});

test('a table becomes a sheet with its merged areas', async () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const begin = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge/>';
  const body =
    '<w:tbl><w:tblGrid/>' +
    `<w:tr>${cell('任务', '<w:gridSpan w:val="2"/>')}${cell('牵头单位')}</w:tr>` +
    `<w:tr>${cell('一类', begin)}${cell('第一项')}${cell('县卫健局')}</w:tr>` +
    `<w:tr>${cell('', on)}${cell('第二项')}${cell('县医保局', begin)}</w:tr>` +
    `<w:tr>${cell('二类', begin)}${cell('第三项')}${cell('', on)}</w:tr>` +
    '</w:tbl>';
  const [table] = await blocksOf(await documentOf({ body }));
  const sheet = table?.kind === 'table' ? table.sheet : null;
  expect(sheet?.usedRange).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  expect(sheet?.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 3, left: 3, bottom: 4, right: 3 },
  ]);
  const text = (row: number, column: number) => (sheet ? cellAt(sheet, row, column)?.text : undefined);
  expect([text(1, 3), text(2, 1), text(3, 1), text(4, 2), text(4, 3)]).toEqual([
    '牵头单位',
    '一类',
    undefined,
    '第三项',
    undefined,
  ]);
});

describe('text files', () => {
  const gb18030 = new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2, 0xd4, 0xf0, 0xc8, 0xce, 0x0d, 0x0a, 0xbc, 0xd7]);
  test.each([
    ['UTF-8', new TextEncoder().encode('一、责任\r\n甲')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('一、责任\n甲')])],
    ['GB18030', gb18030],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'一、责任\n甲'].map((one) => one.charCodeAt(0))).buffer),
      ]),
    ],
  ])('%s', async (_encoding, bytes) => {
    expect((await blocksOf(bytes)).map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      '一、责任',
      '甲',
    ]);
  });
});

test.each([
  ['nothing', () => Promise.resolve(new Uint8Array()), 'empty'],
  ['a workbook', () => packageOf({ sheets: { 表: '' } }), 'workbook'],
  ['an old document', () => Promise.resolve(oldWord()), 'oldWord'],
  ['a document without text part', () => zipOf({ 'word/document.xml': '<w:document' }), 'damagedDocument'],
  ['a document type declaration', () => zipOf({ 'word/document.xml': '<!DOCTYPE x><x/>' }), 'unsafeXml'],
  [
    'a text part that inflates a thousandfold',
    () => documentOf({ body: '<w:p/>'.padEnd(20_000_000, ' ') }),
    'inflatedTooLarge',
  ],
  ['a document cut off', async () => (await documentOf({ body: paragraph('甲') })).slice(0, 400), 'damaged'],
  [
    'elements nested beyond any document',
    () => documentOf({ body: `${'<w:sdt>'.repeat(30_000)}${'</w:sdt>'.repeat(30_000)}` }),
    'damagedDocument',
  ],
])('%s is refused by name', async (_what, bytes, id) => {
  expect(await openDocumentFile(await bytes(), '通知.docx')).toEqual({
    ok: false,
    problem: { id, data: { file: '通知.docx' } },
  });
});

test('a text of more than 30 MB is refused with its size', async () => {
  const opened = await openDocumentFile(new Uint8Array(30_000_001).fill(0x61), '通知.txt');
  expect(opened).toMatchObject({ ok: false, problem: { id: 'tooLarge', data: { size: 31, limit: 30 } } });
});

test('nothing outside the file is followed', async () => {
  const outside =
    '<Relationships><Relationship Id="n" Type="x/numbering" Target="http://example.com/n.xml" TargetMode="External"/></Relationships>';
  const bytes = await documentOf({
    body: item('甲', 1),
    numbering: list(1, [['decimal', '%1.']]),
    parts: { 'word/_rels/document.xml.rels': outside },
  });
  expect(await blocksOf(bytes)).toEqual([{ kind: 'paragraph', text: '甲', number: '' }]);
});

test('spans beyond any table are no more than a table has columns', async () => {
  const cell = (span: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph('甲')}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('4000000000')}${cell('-3')}${cell('none')}</w:tr></w:tbl>`;
  const [table] = await blocksOf(await documentOf({ body }));
  expect(table?.kind === 'table' ? table.sheet.usedRange : null).toEqual({
    top: 1,
    left: 1,
    bottom: 1,
    right: 65,
  });
});

function oldWord(): Uint8Array {
  const name = [...'WordDocument'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
}
