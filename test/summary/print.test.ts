// 打印稿: everything of the official table is there, each page by itself, and nothing is clipped.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { prepareSummary } from '../../src/summary/prepareSummary';
import { columnWidths } from '../../src/summary/print/columnWidths';
import { printSheet } from '../../src/summary/print/printSheet';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { writeWorkbookFile } from '../../src/workbook/file';
import { convert } from '../support/libreOffice';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';
import { seedTable } from './seedTable';

/** Poppler's reader of PDF text. */
const PDF_TEXT = 'pdftotext';

const HEAD = [
  '序号',
  '主要任务',
  '任务内容',
  '国家指标',
  '完成时限',
  '牵头单位',
  '配合单位',
  '责任单位',
  '进展',
  '完成情况',
];

/** The example table with its head printed on the sheet. */
function headed(tasks: readonly ExampleTask[]) {
  const { table, source } = exampleTable(tasks);
  const cells = new Map(source.cells);
  HEAD.forEach((value, place) => cells.set(cellKey(table.range.top, place + 1), { value, text: value }));
  table.groups.forEach(({ title, row }) => cells.set(cellKey(row, 2), { value: title, text: title }));
  return { table, source: { ...source, cells } };
}
const planOf = (tasks: readonly ExampleTask[]) => {
  const { table, source } = headed(tasks);
  return printSheet(prepareSummary(table, { asOf: '2022-12-31', source }));
};
const rowsOf = ({ rows }: SheetPlan) =>
  rows.map(({ cells }) => cells.map((cell) => String(shownValue(cell?.value ?? null))));
const characters = (texts: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const character of texts.join('').replace(/\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};
/** Characters of `part` that `whole` has fewer of. */
const missing = (part: readonly string[], whole: readonly string[]) => {
  const has = characters(whole);
  return [...characters(part)]
    .filter(([character, count]) => count > (has.get(character) ?? 0))
    .map(([one]) => one);
};
const sourceTexts = ({ cells }: SheetSnapshot) => [...cells.values()].map(({ text }) => text);
/** First and last row of each page's body. */
const pagesOf = ({ rows, print, freeze }: SheetPlan) => {
  const starts = [(freeze?.rows ?? 0) + 1, ...(print.breaksBeforeRows ?? [])];
  return starts.map((from, place) => ({ from, to: (starts[place + 1] ?? rows.length + 1) - 1 }));
};

const sizes = fc.record({
  group: fc.tuple(fc.constant('1'), fc.constantFrom('甲类工作', '乙类工作')),
  text: fc.integer({ min: 1, max: 1500 }).map((count) => '任务内容。'.repeat(count / 5)),
  progress: fc.integer({ min: 0, max: 6000 }).map((count) => '已开展工作，建成1个。\n'.repeat(count / 11)),
  lead: fc.constant(['甲局']),
  deadline: fc.constantFrom('2022年底', '长期坚持'),
});

test('all words of the table are in the copy, no row too high, no page overfull', () => {
  fc.assert(
    fc.property(fc.array(sizes, { minLength: 1, maxLength: 25 }), (tasks) => {
      const { source } = headed(tasks);
      const plan = planOf(tasks);
      expect(missing(sourceTexts(source), rowsOf(plan).flat())).toEqual([]);
      expect(plan.rows.every(({ height = 0 }) => height <= 409)).toBe(true);
      const height = (from: number, to: number) =>
        plan.rows.slice(from - 1, to).reduce((sum, row) => sum + (row.height ?? 0), 0);
      const head = height(plan.print.titleRows?.from ?? 0, plan.print.titleRows?.to ?? 0);
      pagesOf(plan).forEach(({ from, to }, page) => {
        const used = page === 0 ? height(1, to) : head + height(from, to);
        expect(used).toBeLessThanOrEqual(841.9 - (30 * 72) / 25.4);
      });
      for (const { top, bottom } of plan.merges) {
        const page = pagesOf(plan).find(({ from, to }) => top >= from && top <= to);
        expect(page === undefined || bottom <= page.to).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('a group that goes on on the next page is printed again, as continued', () => {
  const tasks = Array.from({ length: 40 }, (): ExampleTask => ({ text: '任务内容。'.repeat(20) }));
  const plan = planOf(tasks);
  const pages = pagesOf(plan);
  expect(pages.length).toBeGreaterThan(1);
  const titles = pages.map(({ from }) => rowsOf(plan)[from - 1]?.[1]);
  expect(titles).toEqual(['第一类任务', ...pages.slice(1).map(() => '第一类任务（续）')]);
  for (const { from, to } of pages) {
    expect(plan.merges).toContainEqual({ top: from, left: 2, bottom: to, right: 2 });
  }
});

test('an entry too long for a row goes on below, called by the number of its task', () => {
  const long = '一是开展排查整治。\n'.repeat(150).trim();
  const rows = rowsOf(planOf([{ no: '21', text: '规范服务行为', progress: long, lead: ['甲局'] }]));
  const column = rows[2]?.indexOf('进展') ?? 0;
  const body = rows.slice(3);
  expect(body.length).toBeGreaterThan(1);
  expect(body.map((cells) => cells[column]).join('\n')).toBe(long);
  expect(body.slice(1).every((cells) => cells[2] === '（第21项续）')).toBe(true);
  expect(body.map((cells) => cells[5])).toEqual(['甲局', ...body.slice(1).map(() => '')]);
});

test('a heading of a group that stands in a row of its own is a line over the whole width, and ends no page', () => {
  const { table, source } = headed([{ text: '第一项' }, { text: '占位' }, { text: '第二项' }]);
  const cells = new Map(source.cells);
  for (let column = 1; column <= 10; column++) cells.delete(cellKey(6, column));
  cells
    .set(cellKey(6, 1), { value: '（二）', text: '（二）' })
    .set(cellKey(6, 2), { value: '强化服务', text: '强化服务' });
  const merges = [{ top: 6, left: 2, bottom: 6, right: 10 }];
  const tasks = table.tasks.filter(({ row }) => row !== 6);
  const plan = printSheet(
    prepareSummary({ ...table, tasks }, { asOf: '2022-12-31', source: { ...source, cells, merges } }),
  );
  const rows = rowsOf(plan);
  const line = rows.findIndex((row) => row[0] === '（二）　强化服务') + 1;
  expect(line).toBeGreaterThan(0);
  expect(plan.merges).toContainEqual({ top: line, left: 1, bottom: line, right: plan.columns.length });
});

test('the columns fill the page, texts get more room than words', () => {
  const rows = Array.from({ length: 20 }, () => [
    '1',
    '任务内容，'.repeat(20),
    '区财政局',
    '已开展，'.repeat(60),
  ]);
  const widths = columnWidths(rows, 1040);
  const sum = widths.reduce((all, one) => all + one, 0);
  expect(sum).toBeGreaterThan(1030);
  expect(sum).toBeLessThanOrEqual(1040);
  expect([...widths].sort((a, b) => a - b)).toEqual([widths[0], widths[2], widths[1], widths[3]]);
});

test('head and merges of the issued table: six repeated heads become one, deadlines cut by them are joined again', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const plan = printSheet(prepareSummary(table, { asOf: '2022-12-31', ...rest }));
  const rows = rowsOf(plan);
  const heads = rows.filter((cells) => cells.includes('完成情况'));
  expect(heads).toHaveLength(1);
  expect(plan.print.titleRows).toEqual({ from: 4, to: 5 });
  expect(plan.merges).toContainEqual({ top: 4, left: 1, bottom: 4, right: 3 });
  const task = (no: string) => rows.findIndex((cells) => cells[2]?.startsWith(`${no}.`)) + 1;
  expect(plan.merges).toContainEqual({ top: task('3'), left: 5, bottom: task('5'), right: 5 });
  const { source } = rest;
  expect(
    missing(
      table.tasks.flatMap(({ text, progress }) => [text.raw, ...progress.map(({ raw }) => raw)]),
      rows.flat(),
    ),
  ).toEqual([]);
  expect(source).not.toBeNull();
});

test('LibreOffice prints every character of it', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const yuzhong = await seedTable('004-yuzhong-list.xlsx');
  const copy = (seed: { table: typeof table }, more: object) =>
    printSheet(prepareSummary(seed.table, { asOf: '2022-12-31', ...more }));
  const plans = [copy({ table }, rest), { ...copy(yuzhong, yuzhong), id: 'second', name: '第二张' }];
  const pdf = await convert(await writeWorkbookFile(plans), 'pdf');
  const text = execFileSync(PDF_TEXT, ['-enc', 'UTF-8', '-', '-'], { input: Buffer.from(pdf) }).toString();
  expect(
    missing(
      plans.flatMap((plan) => rowsOf(plan).flat()),
      [text],
    ),
  ).toEqual([]);
}, 120_000);
