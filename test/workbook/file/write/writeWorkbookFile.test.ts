import { Workbook } from '@cj-tech-master/excelts';
import { openWorkbookFile, writeWorkbookFile } from '../../../../src/workbook/file';
import { ZipArchive } from '../../../../src/workbook/file/zip/ZipArchive';
import { cellAt } from '../../../../src/workbook/SheetSnapshot';
import type { PlanCell, SheetPlan } from '../../../../src/workbook/SheetPlan';
import { countPlan, detailPlan } from '../../contract/samplePlans';

const plans = [detailPlan, countPlan];

async function part(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode((await (await ZipArchive.open(bytes)).read(name)) ?? undefined);
}

const oneCell = (cell: PlanCell): SheetPlan => ({ ...countPlan, rows: [{ cells: [cell] }], names: [] });

test('the same plans give the same bytes', async () => {
  expect(await writeWorkbookFile(plans)).toEqual(await writeWorkbookFile(plans));
});

describe('another reader (excelts) finds', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = new Workbook();
    await workbook.xlsx.load(await writeWorkbookFile(plans));
  });

  test('tabs, freeze panes, print set-up, breaks, tab colour', () => {
    const [detail, count] = workbook.worksheets;
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['任务明细', '口径']);
    expect(detail?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(detail?.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(count?.pageSetup).toMatchObject({ paperSize: 9, scale: 92 });
    expect(detail?.pageSetup.printTitlesRow).toBe('2:2');
    expect(detail?.properties.tabColor?.argb).toBe('FF404A54');
    expect(detail?.headerFooter.oddFooter).toContain('第 &P 页');
  });

  test('column widths in units of six points, hidden columns, row heights', () => {
    const detail = workbook.getWorksheet('任务明细');
    expect([detail?.getColumn(1).width, detail?.getColumn(5).hidden, detail?.getRow(1).height]).toEqual([
      20,
      true,
      30,
    ]);
  });

  test('fonts of their slots with the Chinese character set, fills, number formats', () => {
    const detail = workbook.getWorksheet('任务明细');
    expect(detail?.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 20, charset: 134 });
    expect(detail?.getCell('A2').font).toMatchObject({ name: '黑体', bold: true });
    expect(detail?.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFE6ECF2' } });
    expect(detail?.getCell('A2').border).toMatchObject({
      left: { style: 'thin', color: { argb: 'FF8C96A0' } },
    });
    expect(detail?.getCell('B3').numFmt).toBe('yyyy-mm-dd');
    expect(detail?.getCell('E1').font).toMatchObject({ name: '方正小标宋简体' });
  });

  test('the table with its calculated column, the list, the light, the workbook name', () => {
    const detail = workbook.getWorksheet('任务明细');
    expect(detail?.getTable('任务明细')).toBeDefined();
    expect(detail?.getCell('D4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"已完成,推进中,未启动"'],
    });
    expect(workbook.definedNames.getRanges('参照日').ranges).toEqual(["'口径'!$B$2"]);
  });
});

test('a formula on the source becomes its value; others keep formula and value', async () => {
  const sheet = await part(await writeWorkbookFile(plans), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain("<f>$B3-'口径'!$B$2</f><v>-184</v>");
  expect(sheet).not.toContain('附件');
});

test('a formula that fills a column is written once, and read again in every row', async () => {
  const plan = oneCell({ value: 2 });
  const formula = [{ table: 't', column: 'a', row: 'this' as const }, '*2'];
  const rows = [
    ['a', 'b'],
    [1, { formula, value: 2 }],
    [2, { formula: ['1+1'], value: 2 }],
    [3, { formula, value: 6 }],
  ];
  const filled: SheetPlan = {
    ...plan,
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
    tables: [
      {
        name: 't',
        area: { top: 1, left: 1, bottom: 4, right: 2 },
        columns: ['a', 'b'],
        style: '',
        calculated: [{ column: 'b', formula }],
      },
    ],
  };
  const bytes = await writeWorkbookFile([filled]);
  const xml = await part(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml.match(/<f[^>]*>/g)).toEqual([
    '<f t="shared" ref="B2:B4" si="0">',
    '<f>',
    '<f t="shared" si="0"/>',
  ]);
  const opened = await openWorkbookFile(bytes, '表.xlsx');
  const [sheet] = opened.ok ? await opened.workbook.readSheets() : [];
  expect([2, 3, 4].map((row) => sheet && cellAt(sheet, row, 2)?.formula)).toEqual([
    '=$A2*2',
    '=1+1',
    '=$A4*2',
  ]);
});

test('the calculated column, the conditional format and the order to calculate are in the file', async () => {
  const bytes = await writeWorkbookFile(plans);
  expect(await part(bytes, 'xl/tables/table1.xml')).toContain(
    "<calculatedColumnFormula>$B3-'口径'!$B$2</calculatedColumnFormula>",
  );
  expect(await part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<formula>$C3&lt;0</formula>');
  expect(await part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(await part(bytes, 'xl/styles.xml')).toContain('<cellStyle name="责_题名" xfId="1"/>');
});

test.each([
  ['to a sheet of the workbook', '口径', undefined, /<hyperlink ref="A1" location="'口径'!A1"\/>/],
  ['to the source, whose address is not known', '附件', undefined, /^(?!.*hyperlink)/s],
  ['to the source', '附件', '表 1.xlsx', /<hyperlink ref="A1" r:id="rId1" location="'附件'!A1"\/>/],
])('a link %s', async (_, sheet, sourceAddress, expected) => {
  const plan = oneCell({ value: '来源', link: { text: '来源', sheet, address: 'A1' } });
  const bytes = await writeWorkbookFile([plan], sourceAddress === undefined ? {} : { sourceAddress });
  expect(await part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(expected);
  if (sourceAddress)
    expect(await part(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="表%201.xlsx"');
});

test.each(['=1+1', '+8', '-主要做法', '@某局', "'引号"])(
  '%s stays text when someone edits the cell',
  async (text) => {
    const bytes = await writeWorkbookFile([oneCell({ value: text })]);
    expect(await part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
    const opened = await openWorkbookFile(bytes, '表.xlsx');
    const [sheet] = opened.ok ? await opened.workbook.readSheets() : [];
    expect(sheet && cellAt(sheet, 1, 1)).toEqual({ value: text, text });
  },
);

test.each([
  ['a name that no plan defines', { name: '没有' }],
  ['a table that no plan draws', { table: '没有', column: '列' }],
  ['a sheet that is not in the workbook', { sheet: '附件', row: 1, column: 1 }],
])('a formula with %s becomes its value', async (_, reference) => {
  const bytes = await writeWorkbookFile([oneCell({ value: { formula: [reference], value: 7 } })]);
  expect(await part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>7</v>');
  expect(await part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('text over the limit of a cell is cut, so that Excel opens the file', async () => {
  const bytes = await writeWorkbookFile([oneCell({ value: '长'.repeat(40_000) })]);
  const opened = await openWorkbookFile(bytes, '表.xlsx');
  const [sheet] = opened.ok ? await opened.workbook.readSheets() : [];
  expect(sheet && cellAt(sheet, 1, 1)?.text.length).toBe(32_767);
});

test('an entry list that Excel could not hold is left out', async () => {
  const validations = [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, list: ['一,二'] }];
  const bytes = await writeWorkbookFile([{ ...oneCell({ value: 1 }), validations }]);
  expect(await part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('dataValidation');
});
