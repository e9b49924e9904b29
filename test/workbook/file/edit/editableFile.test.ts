// What changing a file leaves alone, byte by byte, and what would damage a file and is therefore done otherwise or refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cellAddress } from '../../../../src/workbook/address';
import { contentOfCell } from '../../../../src/workbook/cellContent';
import type { CellContent, Edit } from '../../../../src/workbook/Edit';
import { cellAt } from '../../../../src/workbook/SheetSnapshot';
import { openEditableFile } from '../../../../src/workbook/file';
import { ZipArchive } from '../../../../src/workbook/file/zip/ZipArchive';
import { packageOf, type TestPackage } from '../packageOf';

const EVERYWHERE = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
const PART = 'xl/worksheets/sheet0.xml';
const edit = (cell: string, expected: CellContent, content: Edit['content'], sheet = '表'): Edit => ({
  sheet,
  cell,
  expected,
  content,
});

async function opened(bytes: Uint8Array) {
  const file = await openEditableFile(bytes, '表.xlsx');
  if (!file.ok) throw new Error(file.problem.id);
  return file.workbook;
}

/** Applies the edits wherever they lie. */
async function applied(bytes: Uint8Array, ...edits: readonly Edit[]) {
  const workbook = await opened(bytes);
  const scope = Object.fromEntries(edits.map(({ sheet }) => [sheet, [EVERYWHERE]]));
  const report = await workbook.apply(edits, { scope, label: '填报' });
  return { workbook, report };
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await ZipArchive.open(bytes);
  const entries = await Promise.all(
    zip.names.map(
      async (name) => [name, Buffer.from((await zip.read(name)) ?? []).toString('latin1')] as const,
    ),
  );
  return new Map(entries);
}

/** Names of the parts that are not the same. */
async function differing(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [one, other] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

const textOf = async (bytes: Uint8Array, part = PART): Promise<string> =>
  Buffer.from((await partsOf(bytes)).get(part) ?? '', 'latin1').toString('utf8');
const packed = (inside: string, rest: Partial<TestPackage> = {}) =>
  packageOf({ sheets: { 表: inside }, ...rest });

test('nothing written: the very bytes', async () => {
  const bytes = await packed('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  const { workbook, report } = await applied(bytes, edit('A1', 2, 3), edit('A1', 1, 1));
  expect([workbook.bytes === bytes, report.undo]).toEqual([true, null]);
});

describe.each([
  '000-shapotou-filled.xlsx',
  '004-yuzhong-list.xlsx',
  '../test/workbook/file/fixtures/libreoffice.xlsx',
])('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../../seeds', name)));

  test('every cell of a column filled in: only the worksheet differs, and the rest of it reads the same', async () => {
    const [sheet] = await (await opened(bytes)).readSheets();
    if (!sheet?.usedRange) throw new Error('no table');
    const { bottom, right } = sheet.usedRange;
    const edits = Array.from({ length: bottom }, (_, row) =>
      edit(cellAddress(row + 1, right + 1), null, `第${row + 1}项：已印发方案。`, sheet.name),
    );
    const { workbook, report } = await applied(bytes, ...edits);
    expect(report.written).toHaveLength(bottom);
    expect(await differing(bytes, workbook.bytes)).toHaveLength(1);
    const [after] = await workbook.readSheets();
    const kept = [...(after?.cells ?? [])].filter(([key]) => (key - 1) % 16_384 < right);
    expect(kept).toEqual([...sheet.cells]);
    expect([after?.merges, after?.hiddenRows]).toEqual([sheet.merges, sheet.hiddenRows]);
  });

  test('taken back, the cells are what they were', async () => {
    const workbook = await opened(bytes);
    const before = await workbook.readSheets();
    const [sheet] = before;
    const [key, cell] = [...(sheet?.cells ?? [])].find(([, { value }]) => typeof value === 'string') ?? [0];
    if (!sheet || !cell) throw new Error('no text');
    const place = cellAddress(Math.floor((key - 1) / 16_384), ((key - 1) % 16_384) + 1);
    await workbook.apply([edit(place, cell.value, '改', sheet.name)], {
      scope: { [sheet.name]: [EVERYWHERE] },
      label: '填报',
    });
    await workbook.undo();
    expect(await workbook.readSheets()).toEqual(before);
  });
});

test.each<[string, string, readonly Edit[], string]>([
  [
    'its own element and no other character',
    '<sheetData><row r="2" spans="1:2" ht="30"><c r="A2" s="3" t="s"><v>0</v></c><c r="B2"/></row></sheetData><!-- A2 -->',
    [edit('A2', '旧', 7)],
    '<sheetData><row r="2" spans="1:2" ht="30"><c r="A2" s="3"><v>7</v></c><c r="B2"/></row></sheetData><!-- A2 -->',
  ],
  [
    'a new cell between two, with its row’s look',
    '<sheetData><row r="2" s="4" customFormat="1"><c r="A2"/><c r="C2"/></row></sheetData>',
    [edit('B2', null, true)],
    '<sheetData><row r="2" s="4" customFormat="1"><c r="A2"/><c r="B2" s="4" t="b"><v>1</v></c><c r="C2"/></row></sheetData>',
  ],
  [
    'a new cell with its column’s look',
    '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="2"/></sheetData>',
    [edit('C2', null, 1), edit('D2', null, 2)],
    '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="2"><c r="C2" s="5"><v>1</v></c><c r="D2"><v>2</v></c></row></sheetData>',
  ],
  [
    'rows before, between and behind those that are there',
    '<sheetData><row r="2"><c r="A2"/></row><row r="5"/></sheetData>',
    [edit('A1', null, 1), edit('A3', null, 3), edit('A9', null, 9), edit('A4', null, 4)],
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/></row><row r="3"><c r="A3"><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c></row><row r="5"/><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
  ],
  [
    'a sheet that was empty',
    '<dimension ref="A1"/><sheetData/>',
    [edit('B2', null, 1)],
    '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
  ],
  [
    'a cell that is emptied keeps its look',
    '<sheetData><row r="1"><c r="A1" s="2" t="inlineStr"><is><t>旧</t></is></c><c r="B1"><v>1</v></c></row></sheetData>',
    [edit('A1', '旧', null), edit('B1', 1, '')],
    '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
  ],
  [
    'rows and cells without numbers',
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row></sheetData>',
    [edit('B1', 2, 3), edit('B2', null, 4)],
    '<sheetData><row><c><v>1</v></c><c r="B1"><v>3</v></c></row><row><c/><c r="B2"><v>4</v></c></row></sheetData>',
  ],
])('%s', async (_, before, edits, after) => {
  const bytes = await packed(before, { strings: '<si><t>旧</t></si>' });
  const { workbook } = await applied(bytes, ...edits);
  expect((await textOf(workbook.bytes)).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '')).toBe(after);
  expect(await differing(bytes, workbook.bytes)).toEqual([PART]);
});

test('elements with a namespace prefix, in UTF-16', async () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const bytes = await packed('', {
    parts: { [PART]: new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le')) },
  });
  const { workbook } = await applied(bytes, edit('A1', 1, '甲'), edit('B3', null, 2));
  expect(await textOf(workbook.bytes)).toBe(
    xml
      .replace('UTF-16', 'UTF-8')
      .replace(
        '<x:c r="A1"><x:v>1</x:v></x:c></x:row>',
        '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row>' +
          '<x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c></x:row>',
      ),
  );
});

test('text that begins like a formula is marked as text in its own look, once for all such cells', async () => {
  const styles =
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" fontId="1"><alignment wrapText="1"/></xf></cellXfs>';
  const bytes = await packed('<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>', {
    styles,
  });
  const { workbook } = await applied(
    bytes,
    edit('A1', null, '-主要做法'),
    edit('B1', null, '=1+1'),
    edit('C1', null, '甲'),
  );
  expect(await textOf(workbook.bytes, 'xl/styles.xml')).toContain(
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9" fontId="1"><alignment wrapText="1"/></xf>' +
      '<xf quotePrefix="1" numFmtId="9" fontId="1"><alignment wrapText="1"/></xf></cellXfs>',
  );
  expect((await textOf(workbook.bytes)).match(/ s="2"/g)).toHaveLength(2);
  await workbook.undo();
  expect(await textOf(workbook.bytes)).toContain('<c r="A1" s="1"/><c r="B1" s="1"/>');
});

describe('formulas', () => {
  const chain = {
    'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="worksheets/sheet0.xml"/>' +
      '<Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    '[Content_Types].xml': '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
  };
  const formulas =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>B1&amp;"项"</f><v>2项</v></c>' +
    '<c r="D1"><f>E1+1</f><v>1</v></c><c r="F1"><f>SUM(名称)</f><v>9</v></c></row></sheetData>';

  test('results that no longer hold are left out, wherever they stand; the others stay', async () => {
    const other =
      '<sheetData><row r="1"><c r="A1"><f>表!C1</f><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>';
    const bytes = await packageOf({ sheets: { 表: formulas, 另: other }, parts: chain });
    const { workbook } = await applied(bytes, edit('A1', 1, 5));
    expect(await textOf(workbook.bytes)).toContain(
      '<c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>B1&amp;"项"</f></c>' +
        '<c r="D1"><f>E1+1</f><v>1</v></c><c r="F1"><f>SUM(名称)</f></c>',
    );
    expect(await textOf(workbook.bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><f>表!C1</f></c><c r="B1"><f>1+1</f><v>2</v></c>',
    );
    expect(await textOf(workbook.bytes, 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/>',
    );
    expect((await partsOf(workbook.bytes)).has('xl/calcChain.xml')).toBe(true);
  });

  test('a formula that is written over takes the order of calculation with it', async () => {
    const bytes = await packageOf({ sheets: { 表: formulas, 另: '' }, parts: chain });
    const { workbook } = await applied(bytes, edit('B1', { formula: '=A1*2' }, '两项'));
    const parts = await partsOf(workbook.bytes);
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(parts.get('[Content_Types].xml')).toBe('<Types></Types>');
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('a shared formula written over leaves its words to the others', async () => {
    const bytes = await packed(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"&lt;"</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
    const { workbook } = await applied(
      bytes,
      edit('B1', { formula: '=A1&"<"' }, 1),
      edit('B3', { formula: '=A3&"<"' }, 3),
    );
    expect(await textOf(workbook.bytes)).toContain(
      '<c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><f>A2&amp;&quot;&lt;&quot;</f><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><v>3</v></c></row>',
    );
    await workbook.undo();
    const [sheet] = await workbook.readSheets();
    expect([1, 2, 3].map((row) => sheet && contentOfCell(cellAt(sheet, row, 2)))).toEqual(
      [1, 2, 3].map((row) => ({ formula: `=A${row}&"<"` })),
    );
  });

  test('a cell of an array formula or of a table’s header is refused by name', async () => {
    const bytes = await packed(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>任务</t></is></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><v>2</v></c></row></sheetData>',
      {
        parts: {
          'xl/worksheets/_rels/sheet0.xml.rels':
            '<Relationships><Relationship Id="t" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
          'xl/tables/table1.xml':
            '<table ref="A1:A2"><tableColumns><tableColumn name="任务"/></tableColumns></table>',
        },
      },
    );
    const { workbook, report } = await applied(
      bytes,
      edit('A1', '任务', '改'),
      edit('C2', 2, 3),
      edit('A2', null, '甲'),
    );
    expect(report.refused.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['A1', 'notTaken'],
      ['C2', 'notTaken'],
    ]);
    expect(report.written).toEqual([{ sheet: '表', cell: 'A2' }]);
    expect((await differing(bytes, workbook.bytes)).sort()).toEqual(['xl/workbook.xml', PART]);
  });
});

test('a protected sheet’s problem is a sentence', async () => {
  const bytes = await packed('<sheetData/><sheetProtection sheet="1"/>');
  await expect(applied(bytes, edit('A1', null, 1))).rejects.toThrow('文件“表.xlsx”的工作表“表”加了保护');
});

test('whatever is written reads back, and taken back nothing has changed (property)', async () => {
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1', '-a', '_x000D_', 'a\u0007', '\ud800', ' ', ']]>', '&amp;'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const place = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }));
  const before = await packed(
    '<sheetData><row r="2"><c r="B2"><v>5</v></c></row><row r="6" s="1" customFormat="1"><c r="C6" t="str"><f>B2&amp;""</f><v>5</v></c></row></sheetData>',
    { styles: '<cellXfs count="2"><xf/><xf numFmtId="49"/></cellXfs>' },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(place, content), { selector: ([at]) => String(at), maxLength: 8 }),
      async (cells) => {
        const workbook = await opened(before);
        const first = await workbook.readSheets();
        const [sheet] = first;
        const edits = cells.map(([[row, column], one]) =>
          edit(cellAddress(row, column), sheet ? contentOfCell(cellAt(sheet, row, column)) : null, one),
        );
        const { refused, undo } = await workbook.apply(edits, { scope: { 表: [EVERYWHERE] }, label: '性质' });
        expect(refused).toEqual([]);
        const [after] = await workbook.readSheets();
        for (const [[row, column], one] of cells) {
          const shown = after ? contentOfCell(cellAt(after, row, column)) : null;
          const wanted = one === '' ? null : typeof one === 'string' ? one.replace(/\r\n?/g, '\n') : one;
          expect(shown).toEqual(Object.is(wanted, -0) ? 0 : wanted);
        }
        if (undo !== null) await workbook.undo();
        const contents = (sheets: typeof first) =>
          sheets.map((one) => [...one.cells].map(([key, cell]) => [key, contentOfCell(cell)]).sort());
        expect(contents(await workbook.readSheets())).toEqual(contents(first));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
