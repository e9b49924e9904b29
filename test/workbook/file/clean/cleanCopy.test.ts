// A copy without add-in parts: what goes, what stays byte by byte, and what cannot be used.
import { cleanCopy } from '../../../../src/workbook/file/clean/cleanCopy';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { ZipArchive } from '../../../../src/workbook/file/zip/ZipArchive';
import { packageOf, zipOf } from '../packageOf';

const TYPE = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`;
const override = (part: string) => `<Override PartName="${part}" ContentType="application/xml"/>`;

const addInParts = {
  '[Content_Types].xml': `<Types>${['/xl/workbook.xml', '/xl/webextensions/taskpanes.xml', '/xl/webextensions/webextension1.xml', '/customXml/itemProps1.xml'].map(override).join('')}</Types>`,
  '_rels/.rels': relations(
    relation('r', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
    relation('p', `${TYPE}/webextensiontaskpanes`, '/xl/webextensions/taskpanes.xml'),
  ),
  'xl/webextensions/taskpanes.xml': '<taskpanes/>',
  'xl/webextensions/_rels/taskpanes.xml.rels': relations(
    relation('w', `${TYPE}/webextension`, 'webextension1.xml'),
  ),
  'xl/webextensions/webextension1.xml': '<webextension/>',
  'xl/webextensions/_rels/webextension1.xml.rels': relations(
    relation('i', `${OFFICE}/image`, '../media/shot.png'),
  ),
  'xl/media/shot.png': new Uint8Array([1, 2, 3]),
  'customXml/item1.xml': '<kept xmlns="urn:duty-table:settings">{}</kept>',
  'customXml/_rels/item1.xml.rels': relations(relation('q', `${OFFICE}/customXmlProps`, 'itemProps1.xml')),
  'customXml/itemProps1.xml': '<props/>',
  'customXml/item2.xml': '<other xmlns="urn:somebody-else"/>',
};
const table = {
  sheets: {
    附件: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>任务</t></is></c></row></sheetData>',
  },
};

async function cleaned(parts: Readonly<Record<string, string | Uint8Array>>) {
  const before = await packageOf({ ...table, parts });
  const copy = await cleanCopy(before, '表.xlsx');
  if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
  return { before, copy, zip: await ZipArchive.open(copy.bytes) };
}

test('panes, the add-ins they name, and what ours remembered go; everything else keeps its bytes', async () => {
  const { before, copy, zip } = await cleaned(addInParts);
  expect([...copy.left].sort()).toEqual(
    [
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/media/shot.png',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/_rels/webextension1.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ].sort(),
  );
  const old = await ZipArchive.open(before);
  const lists = new Set(['[Content_Types].xml', '_rels/.rels']);
  for (const name of zip.names.filter((one) => !lists.has(one)))
    expect({ name, bytes: await zip.read(name) }).toEqual({ name, bytes: await old.read(name) });
  const text = async (name: string) => new TextDecoder().decode((await zip.read(name)) ?? new Uint8Array());
  expect(await text('[Content_Types].xml')).toBe(`<Types>${override('/xl/workbook.xml')}</Types>`);
  expect(await text('_rels/.rels')).toBe(
    relations(relation('r', `${OFFICE}/officeDocument`, 'xl/workbook.xml')),
  );
});

test('the copy is the same workbook, and cleaning it again changes nothing', async () => {
  const { copy, before } = await cleaned(addInParts);
  const sheets = async (bytes: Uint8Array) => {
    const opened = await openWorkbookFile(bytes, '表.xlsx');
    return opened.ok ? opened.workbook.readSheets() : opened.problem;
  };
  expect(await sheets(copy.bytes)).toEqual(await sheets(before));
  expect(await cleanCopy(copy.bytes, '表.xlsx')).toEqual({ ok: true, bytes: copy.bytes, left: [] });
});

test('an add-in shown inside a sheet is content and stays', async () => {
  const { copy, zip } = await cleaned({
    ...addInParts,
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      relation('d', `${TYPE}/webextension`, '../webextensions/webextension1.xml'),
    ),
  });
  expect(copy.left).not.toContain('xl/webextensions/webextension1.xml');
  expect(zip.has('xl/webextensions/webextension1.xml')).toBe(true);
  expect(zip.has('xl/media/shot.png')).toBe(true);
});

test('a file without add-in parts comes back as it is', async () => {
  const before = await packageOf(table);
  expect(await cleanCopy(before, '表.xlsx')).toEqual({ ok: true, bytes: before, left: [] });
});

test.each([
  ['nothing', () => Promise.resolve(new Uint8Array()), 'empty'],
  ['another zip', () => zipOf({ 'a.txt': 'x' }), 'otherZip'],
  ['a broken zip', async () => (await packageOf(table)).slice(0, 300), 'damaged'],
  ['a document', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'word'],
])('%s is refused by name', async (_what, bytes, id) => {
  expect(await cleanCopy(await bytes(), '表.xlsx')).toMatchObject({
    ok: false,
    problem: { id, data: { file: '表.xlsx' } },
  });
});
