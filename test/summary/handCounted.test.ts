// The sample table's figures as of 2022-12-31 were counted by hand; the sheets must show exactly these.
import { summarize } from '../../src/jobs/summarize';
import { prepareSummary } from '../../src/summary/prepareSummary';
import type { SummaryInput } from '../../src/summary/SummaryInput';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { shownValue } from './recalculate';
import { sampleFirstListed, seedTable } from './seedTable';

let input: SummaryInput;
let plans: readonly SheetPlan[] = [];

beforeAll(async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const options = { asOf: '2022-12-31', ...rest, memory: { firstListed: sampleFirstListed } };
  input = prepareSummary(table, options);
  plans = summarize(table, options);
});

const rowsOf = (name: string) =>
  plans
    .find((plan) => plan.name === name)
    ?.rows.map(({ cells }) => cells.map((cell) => shownValue(cell?.value ?? null))) ?? [];

/** The row whose first or second cell is `label`. */
const rowOf = (name: string, label: string) =>
  rowsOf(name).find((cells) => cells[0] === label || cells[1] === label) ?? [];

/** 任务数, the six classes | 逾期, 30日内到期, 填报有缺. */
const counts = (name: string, label: string) => {
  const cells = rowOf(name, label);
  return [...cells.slice(2, 9), ...cells.slice(10, 13)].join(' ');
};

const tallied = (values: readonly string[]) => {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
};

test('groups, tasks, rows and pairs', () => {
  expect(input.table.groups).toHaveLength(18);
  expect(input.tasks).toHaveLength(32);
  expect(input.rows).toHaveLength(144);
  expect(input.rows.filter(({ answers }) => answers)).toHaveLength(34);
  expect(input.tasks.filter(({ answering }) => answering.length > 0)).toHaveLength(30);
});

test('classes, lights and report states', () => {
  expect(tallied(input.tasks.map(({ progressClass }) => progressClass))).toEqual({
    已完成: 4,
    推进中: 13,
    长期坚持: 6,
    未启动: 1,
    未填报: 7,
    待核对: 1,
  });
  expect(tallied(input.tasks.map(({ light }) => light))).toEqual({
    完成: 4,
    正常: 5,
    临近: 2,
    逾期: 2,
    长期: 17,
    无时限: 2,
  });
  expect(tallied(input.tasks.map(({ state }) => state))).toEqual({
    齐全: 21,
    均未填: 6,
    缺进展: 1,
    进展空泛: 3,
    缺完成情况: 1,
  });
});

test.each([
  ['{{总任务数}}', 32],
  ['{{逾期数}}', 2],
  ['{{临期数}}', 19],
  ['{{临期长期数}}', 17],
  ['{{缺报数}}', 11],
  ['{{无牵头数}}', 2],
])('key number %s is %i', (name, value) => {
  expect(rowOf('口径', name)[1]).toBe(value);
});

test.each([
  ['区委组织部', '4 0 1 0 1 2 0 0 4 2'],
  ['区委编办', '2 0 0 0 0 2 0 0 2 2'],
  ['区财政局', '2 0 2 0 0 0 0 0 1 0'],
  ['区卫健局', '16 2 8 4 0 1 1 2 8 2'],
  ['区医保局', '10 2 4 2 0 2 0 0 6 5'],
  ['单位项次合计', '34 4 15 6 1 7 1 2 21 11'],
  ['减：共同牵头重复计数', '4 0 2 0 0 2 0 0 2 2'],
  ['有牵头单位的任务', '30 4 13 6 1 5 1 2 19 9'],
  ['无牵头单位的任务', '2 0 0 0 0 2 0 0 0 2'],
  ['全表任务', '32 4 13 6 1 7 1 2 19 11'],
])('lead %s: %s', (label, figures) => {
  expect(counts('牵头单位汇总', label)).toBe(figures);
});

test.each([
  ['区委组织部', '10 2 4 3 0 0 1 2 5 1'],
  ['区委宣传部', '7 2 3 2 0 0 0 2 3 1'],
  ['区委编办', '11 2 5 3 1 0 0 2 6 1'],
  ['区发改局', '3 1 1 0 0 1 0 0 2 2'],
  ['区工信和商务局', '1 0 0 0 0 0 1 0 1 0'],
  ['区财政局', '21 3 9 5 1 3 0 2 14 6'],
  ['区卫健局', '14 2 5 2 1 4 0 0 11 7'],
  ['区医保局', '17 2 7 4 1 3 0 2 11 4'],
  ['区市场监管分局', '9 2 4 3 0 0 0 2 5 1'],
  ['区医疗健康总院', '15 0 8 3 1 2 1 0 10 3'],
  ['单位项次合计', '108 16 46 25 5 13 3 12 68 26'],
  ['减：共同配合重复计数', '78 12 33 19 4 8 2 10 49 17'],
  ['全表任务', '32 4 13 6 1 7 1 2 19 11'],
])('helper %s: %s', (label, figures) => {
  expect(counts('配合单位汇总', label)).toBe(figures);
});

test('units stand in the catalog’s order', () => {
  const units = plans.find(({ name }) => name === '配合单位汇总')?.rows.flatMap(({ key }) => key ?? []);
  const listed = input.catalog?.units.map(({ short }) => short).filter((short) => units?.includes(short));
  expect(units).toHaveLength(10);
  expect(units).toEqual(listed);
});

/** Both gaps, no progress, empty words, no status, sum, tier. */
test.each([
  ['区委组织部', '■■', '2 0 0 0 2 通报'],
  ['区委编办', '■■', '2 0 0 0 2 通报'],
  ['区卫健局', '○△', '0 0 1 1 2 提醒'],
  ['区医保局', '■■▲○○', '2 1 2 0 5 催办'],
  ['（无牵头单位）', '■■', '2 0 0 0 2 报请'],
])('%s owes %s', (unit, composition, figures) => {
  const cells = rowOf('未填报清单', unit);
  expect(cells[3]).toBe(composition);
  expect(cells.slice(4, 10).join(' ')).toBe(figures);
});

/** 任务数, the six classes, 逾期. */
test.each([
  ['group|1', '7 2 3 2 0 0 0 2'],
  ['group|5', '2 1 0 0 0 1 0 0'],
  ['group|8', '3 0 1 1 0 1 0 0'],
  ['group|12', '1 0 0 0 0 0 1 0'],
])('%s of 总览: %s', (key, figures) => {
  const row = plans.find(({ name }) => name === '总览')?.rows.find((one) => one.key === key);
  expect(
    row?.cells
      .slice(4, 12)
      .map((cell) => shownValue(cell?.value ?? null))
      .join(' '),
  ).toBe(figures);
});

test('总览 lists what is late or due soon, in order of days, standing duties left out', () => {
  const rows = plans.find(({ name }) => name === '总览')?.rows ?? [];
  expect(rows.flatMap(({ key }) => (key?.startsWith('due|') ? [key] : []))).toEqual([
    'due|1-6',
    'due|1-7',
    'due|4-1',
    'due|5-2',
  ]);
});

/** 任务数, 已完成, 未完成, 逾期, 长期坚持. */
test.each([
  ['2022年二季度', '4 2 2 2 0'],
  ['2022年四季度', '21 2 19 0 17'],
  ['2025年四季度', '5 0 5 0 0'],
  ['分阶段（无日期）', '1 0 1 0 0'],
  ['未注明', '1 0 1 0 0'],
  ['合计（应等于全表任务数）', '32 4 28 2 17'],
])('due in %s: %s', (period, figures) => {
  const cells = rowOf('时限台账', period);
  expect([4, 5, 6, 8, 9].map((place) => cells[place]).join(' ')).toBe(figures);
});

test('33 rows in the list of deadlines, task 11 twice, and the blocks count tasks', () => {
  const rows = plans.find(({ name }) => name === '时限台账')?.rows ?? [];
  const keys = rows.flatMap(({ key }) => key ?? []);
  expect(keys).toHaveLength(33);
  expect(keys.filter((key) => key.startsWith('4-1|'))).toEqual(['4-1|1', '4-1|2']);
  const headings = rows.flatMap(({ cells }) =>
    cells[0]?.style === '责_分块' ? [shownValue(cells[0].value)] : [],
  );
  expect(headings.map((text) => /(\d+)项/.exec(String(text).split('　')[1] ?? '')?.[1])).toEqual([
    '2',
    '1',
    '10',
    '17',
    '1',
    '1',
    '1',
  ]);
});

test('13 pairs and 11 tasks are not fully reported', () => {
  expect(rowOf('未填报清单', '单位项次合计（共同牵头的各计一次）').slice(4, 9)).toEqual([8, 1, 3, 1, 13]);
  expect(rowOf('未填报清单', '任务数合计（一项计一次）').slice(4, 9)).toEqual([6, 1, 3, 1, 11]);
  const list = plans.find(({ name }) => name === '未填报清单')?.rows.filter(({ key }) => key?.includes('|'));
  expect(list).toHaveLength(13);
});

test('the table as issued: 32 tasks, 30 with a lead, 34 pairs, nothing reported', async () => {
  const { table, ...rest } = await seedTable('000-shapotou.xlsx');
  const blank = prepareSummary(table, { asOf: '2022-12-31', ...rest });
  expect(blank.tasks).toHaveLength(32);
  expect(blank.tasks.filter(({ answering }) => answering.length > 0)).toHaveLength(30);
  expect(blank.rows.filter(({ answers }) => answers)).toHaveLength(34);
  expect(tallied(blank.tasks.map(({ state }) => state))).toEqual({ 均未填: 32 });
});
