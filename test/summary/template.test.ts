// An office's own form: what is filled in, what is left alone, what is told.
import fc from 'fast-check';
import { fillTemplate } from '../../src/jobs/fillTemplate';
import { measureOf } from '../../src/summary/template/templateHeads';
import { editWorkbookFile, openWorkbookFile, writeWorkbookFile } from '../../src/workbook/file';
import { cellAddress } from '../../src/workbook/address';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { summarize } from '../../src/jobs/summarize';
import { exampleTable, type ExampleTask } from './exampleTable';
import { seedTable } from './seedTable';

function formOf(rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const { source } = exampleTable([]);
  const cells = new Map(
    rows.flatMap((row, y) =>
      row.flatMap((value, x) =>
        value === null ? [] : [[cellKey(y + 1, x + 1), { value, text: String(value) }] as const],
      ),
    ),
  );
  const right = Math.max(...rows.map((row) => row.length));
  return { ...source, name: '调度表', cells, usedRange: { top: 1, left: 1, bottom: rows.length, right } };
}

const tasks: readonly ExampleTask[] = [
  {
    lead: ['区财政局'],
    coop: ['区卫健局'],
    status: '已完成',
    progress: '建成1个',
    deadlines: [{ end: '2022-06-30' }],
  },
  {
    lead: ['区财政局', '区卫健局'],
    status: '推进中',
    progress: '建成2个',
    deadlines: [{ end: '2022-06-30' }],
  },
  { lead: ['区卫健局'] },
];
const options = { asOf: '2022-12-31' };
const filled = (form: SheetSnapshot, told = tasks) => {
  const plan = fillTemplate(exampleTable(told).table, options, [form]);
  return { ...plan, cells: Object.fromEntries(plan.edits.map(({ cell, content }) => [cell, content])) };
};

test.each([
  ['牵头任务数（项）', 'tasks'],
  ['任务总数', 'tasks'],
  ['责任单位', 'unit'],
  ['办结', 'done'],
  ['已完成数', 'done'],
  ['推进', 'doing'],
  ['未报', 'gaps'],
  ['超期', 'late'],
  ['完成率（%）', 'rate'],
  ['月度评语', null],
  ['', null],
])('%p asks for %p', (heading, measure) => {
  expect(measureOf(heading)).toBe(measure);
});

test('units that are named get their numbers under known headings', () => {
  const { cells, unknownHeads, unknownUnits } = filled(
    formOf([
      ['月度调度表'],
      ['责任单位', '牵头任务数', '办结', '推进', '未报', '超期', '分管领导', '月度评语'],
      ['区财政局', null, null, null, null, null, '赵某', null],
      ['区卫健局', null, 7, null, null, null, '钱某', null],
      ['区某某局', null, null, null, null, null, '孙某', null],
      ['合计', null, null, null, null, null, null, null],
    ]),
  );
  expect(cells).toEqual({ B3: 2, C3: 1, D3: 1, E3: 0, F3: 1, B4: 2, D4: 1, E4: 1, F4: 1 });
  expect(unknownHeads).toEqual(['月度评语']);
  expect(unknownUnits).toEqual(['区某某局']);
});

test('a form without names lists the units, as far as its rows go', () => {
  const rows = [
    ['序号', '单位', '任务数', '完成率'],
    [null, null, null, null],
    ['合计', null, null, null],
  ];
  const { cells, noRoom } = filled(formOf(rows));
  expect(cells).toEqual({ A2: 1, B2: '区财政局', C2: 2, D2: 0.5 });
  expect(noRoom).toEqual(['区卫健局']);
});

test('placeholders become numbers in their sentence, unknown ones stay and are told', () => {
  const { cells, unknownPlaceholders, hasHeads } = filled(
    formOf([['共{{总任务数}}项，已完成{{ 已完成数 }}项，{{参照日}}，{{满意度}}'], ['{{逾期数}}']]),
  );
  expect(cells).toEqual({ A1: '共3项，已完成1项，2022年12月31日，{{满意度}}', A2: 1 });
  expect(unknownPlaceholders).toEqual(['满意度']);
  expect(hasHeads).toBe(false);
});

test('only blank cells and placeholders are ever written', () => {
  const cell = fc.constantFrom(
    null,
    '单位',
    '任务数',
    '已完成',
    '逾期',
    '区财政局',
    '区卫健局',
    '合计',
    '评语',
    3,
    '{{总任务数}}',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const form = formOf(rows);
        const { edits } = fillTemplate(exampleTable(tasks).table, options, [form]);
        expect(new Set(edits.map(({ cell: address }) => address)).size).toBe(edits.length);
        rows.forEach((row, y) => {
          row.forEach((value, x) => {
            const edit = edits.find(({ cell: address }) => address === cellAddress(y + 1, x + 1));
            if (edit) expect(edit.expected).toBe(value);
            if (edit && value !== null) expect(String(value)).toContain('{{');
          });
        });
      },
    ),
  );
});

test('names the catalog knows in other words are found: the sample’s office calls them so', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const form = formOf([
    ['责任单位', '牵头任务数', '办结', '推进', '未报', '超期'],
    ['区卫健局'],
    ['区医疗保障局'],
    ['组织部'],
    ['编办'],
    ['财政局'],
    ['区乡村振兴局'],
  ]);
  const wide = { ...form, usedRange: { top: 1, left: 1, bottom: 7, right: 6 } };
  const { edits, unknownUnits } = fillTemplate(table, { asOf: '2022-12-31', ...rest }, [wide]);
  const rowOf = (row: number) =>
    edits.filter(({ cell }) => cell.endsWith(String(row))).map(({ content }) => Number(content));
  expect([2, 3, 4, 5, 6].map((row) => rowOf(row).join(' '))).toEqual([
    '16 2 8 2 2',
    '10 2 4 5 0',
    '4 0 1 2 0',
    '2 0 0 2 0',
    '2 0 2 0 0',
  ]);
  expect(rowOf(7)).toEqual([]);
  expect(unknownUnits).toEqual(['区乡村振兴局']);
});

test('a copy of the file has the cells written, as text where text is meant, and all else as it was', async () => {
  const plans = summarize(exampleTable(tasks).table, options);
  const bytes = await writeWorkbookFile(plans);
  const sheet = '口径';
  const copy = await editWorkbookFile(bytes, [
    { sheet, cell: 'E3', expected: null, content: '=1+1' },
    { sheet, cell: 'E4', expected: null, content: 16 },
    { sheet: '没有这张表', cell: 'A1', expected: null, content: 1 },
  ]);
  const sheetsOf = async (file: Uint8Array) => {
    const opened = await openWorkbookFile(file, 'copy.xlsx');
    return opened.ok ? opened.workbook.readSheets() : [];
  };
  const [before, after] = [await sheetsOf(bytes), await sheetsOf(copy)];
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  // Excel works formulas out anew when it opens the copy: it keeps them, and no results of theirs.
  const contents = (sheets: readonly SheetSnapshot[]) =>
    new Map(
      [...(sheets.find(({ name }) => name === sheet)?.cells ?? [])].map(([key, { value, formula }]) => [
        key,
        formula ?? value,
      ]),
    );
  const cells = contents(after);
  const written = after.find(({ name }) => name === sheet)?.cells.get(cellKey(3, 5));
  expect([written?.value, written?.formula]).toEqual(['=1+1', undefined]);
  expect(cells.get(cellKey(4, 5))).toBe(16);
  cells.delete(cellKey(3, 5));
  cells.delete(cellKey(4, 5));
  expect(cells).toEqual(contents(before));
});
