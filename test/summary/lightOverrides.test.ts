// A light that a person has set counts on every sheet, is named as hers, and ends with its day; LibreOffice counts what we count.
import { summarize } from '../../src/jobs/summarize';
import { dayNumber } from '../../src/summary/dayNumber';
import { uncountedOverrides } from '../../src/summary/lightOverride';
import { prepareSummary } from '../../src/summary/prepareSummary';
import type { SummaryInput } from '../../src/summary/SummaryInput';
import type { LightOverride } from '../../src/table/LightOverride';
import { taskIdentities } from '../../src/table/taskIdentity';
import type { PlanCell, SheetPlan } from '../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { exampleTable } from './exampleTable';
import { differencesIn } from './differencesIn';
import { recalculate, shownValue } from './recalculate';
import { seedTable, type SeedTable } from './seedTable';

const ASOF = '2022-12-31';
const AFTER = '2023-07-01';
let seed: SeedTable;
let ids: readonly string[] = [];

const given = { reason: '区政府常务会议同意延期。', by: '李建国', on: '2022-12-30', until: '2023-06-30' };
const set = (
  no: number,
  light: LightOverride['light'],
  more: Partial<LightOverride> = {},
): LightOverride => ({
  ...{ task: ids[no - 1] ?? '', light, ...given },
  ...more,
});
/** Of task 6 (late) another light, and one of every other kind; one has expired, two have lost their task. */
const someOverrides = (): readonly LightOverride[] => [
  set(6, 'normal'),
  set(7, 'done', { until: '2022-11-30' }),
  set(1, 'late'),
  set(11, 'near'),
  set(13, 'done'),
  set(22, 'standing'),
  set(31, 'near', { on: undefined }),
  set(9, 'late', { task: (ids[8] ?? '').replace(/[^|]*$/, '2021年6月底') }),
  set(10, 'late', { task: '没有这一项' }),
];

const input = (overrides: readonly LightOverride[], asOf = ASOF): SummaryInput =>
  prepareSummary(seed.table, { ...seed, asOf, overrides });
const plansOf = (overrides: readonly LightOverride[], asOf = ASOF): readonly SheetPlan[] =>
  summarize(seed.table, { ...seed, asOf, overrides });
const late = ({ tasks }: SummaryInput): readonly (string | null)[] =>
  tasks.filter(({ light }) => light === '逾期').map(({ no }) => no);

const sheetOf = (plans: readonly SheetPlan[], name: string): readonly (readonly unknown[])[] =>
  plans
    .find((plan) => plan.name === name)
    ?.rows.map(({ cells }) => cells.map((cell) => shownValue(cell?.value ?? null))) ?? [];
const textOf = (plans: readonly SheetPlan[], name: string): string =>
  sheetOf(plans, name)
    .map((cells) => cells.join(' '))
    .join('\n');

/** The same sheets with another 参照日 in 口径. */
const withDay = (plans: readonly SheetPlan[], day: string): readonly SheetPlan[] =>
  plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, place): PlanCell | null =>
        cell && row.key === '参照日' && place === 1 ? { ...cell, value: dayNumber(day) } : cell,
      ),
    })),
  }));

let computed: ReadonlyMap<string, readonly SheetSnapshot[]> = new Map();

beforeAll(async () => {
  seed = await seedTable('000-shapotou-sample.xlsx');
  ids = taskIdentities(seed.table);
  computed = await recalculate(
    new Map([
      ['set', plansOf(someOverrides())],
      ['after', withDay(plansOf(someOverrides()), AFTER)],
    ]),
  );
}, 120_000);

test('an overruled 逾期 is none, on any sheet that counts', () => {
  expect(late(input([]))).toEqual(['6', '7']);
  const one = [set(6, 'normal')];
  expect(late(input(one))).toEqual(['7']);
  const plans = plansOf(one);
  const before = plansOf([]);
  const counted = (all: readonly SheetPlan[], name: string, label: string, column: number): unknown =>
    sheetOf(all, name).find((cells) => cells.includes(label))?.[column];
  expect(counted(plans, '口径', '{{逾期数}}', 1)).toBe(1);
  expect(counted(plans, '口径', '{{人工认定数}}', 1)).toBe(1);
  expect(counted(before, '牵头单位汇总', '区卫健局', 10)).toBe(2);
  expect(counted(plans, '牵头单位汇总', '区卫健局', 10)).toBe(1);
  expect(textOf(plans, '通报稿')).toContain('逾期1项，第7项（区卫健局，2022年6月）');
  expect(textOf(plans, '通报稿')).toContain('1项按人工认定计');
  expect(textOf(before, '时限台账')).toContain('逾期（时限已过，未完成）　2项');
  expect(textOf(plans, '时限台账')).toContain('逾期（时限已过，未完成）　1项');
});

test('it is named wherever it counts, with reason, person, days, and the rules’ own light beside it', () => {
  const plans = plansOf([set(6, 'normal')]);
  const sheets = ['总览', '牵头单位汇总', '配合单位汇总', '时限台账'];
  for (const name of sheets) expect(textOf(plans, name)).toContain('灯号中有1项为人工认定');
  const said =
    '人工认定为“正常”，理由：区政府常务会议同意延期（李建国，2022年12月30日认定，有效至2023年6月30日）；按规则为“逾期”：时限2022年6月30日，已过184天，未完成';
  const rows = sheetOf(plans, '时限台账');
  const at = rows.findIndex((cells) => cells.includes(said));
  expect(rows[at]?.[0]).toBe('人工认定');
  expect(rows[at - 1]?.slice(3, 6)).toEqual(['●', '正常', '6']);
  expect(textOf(plans, '任务明细')).toContain(said);
});

test('a light that contradicts 完成情况 changes no count of 进度, and every sheet that counts both says so', () => {
  const [done, doing] = [
    seed.table.tasks.find(({ statusValues }) => statusValues.includes('done'))?.index ?? 0,
    seed.table.tasks.find(({ statusValues }) => statusValues.includes('doing'))?.index ?? 0,
  ];
  const number = (overrides: readonly LightOverride[], name: string): unknown =>
    sheetOf(plansOf(overrides), '口径').find((cells) => cells.includes(`{{${name}}}`))?.[1];
  const both = [set(done, 'late'), set(doing, 'done')];
  expect(number(both, '认定不一致数')).toBe(2);
  expect(number(both, '已完成数')).toBe(number([], '已完成数'));
  const said = '其中2项认定的灯与“完成情况”不一致';
  for (const name of ['总览', '牵头单位汇总', '配合单位汇总', '时限台账'])
    expect(textOf(plansOf(both), name)).toContain(said);
  expect(textOf(plansOf(both), '通报稿')).toContain('其中2项认定的灯与填报的完成情况不一致');
});

test.each([
  ['nobody has set a light', () => []],
  ['the light set agrees with 完成情况', () => [set(6, 'normal')]],
  ['it has ended with its day', () => [set(6, 'done', { until: '2022-11-30' })]],
])('no sheet speaks of a contradiction where %s', (_, overrides) => {
  const plans = plansOf(overrides());
  for (const { name } of plans.filter(({ name }) => name !== '口径' && name !== '通报稿'))
    expect(textOf(plans, name)).not.toContain('不一致');
  expect(textOf(plans, '通报稿')).not.toContain('认定的灯与填报');
});

test('where nobody has set a light, no sheet speaks of it', () => {
  const plans = plansOf([]);
  for (const name of ['总览', '牵头单位汇总', '配合单位汇总', '时限台账', '催报单'])
    expect(textOf(plans, name)).not.toContain('人工认定');
});

test('as of a day after its last one the rules speak again, and the row says that it has expired', () => {
  const over = [set(6, 'normal')];
  expect(late(input(over, '2023-06-30'))).not.toContain('6');
  expect(late(input(over, AFTER))).toContain('6');
  const plans = plansOf(over, AFTER);
  expect(textOf(plans, '时限台账')).toContain('原人工认定为“正常”，已到期，不再计入');
  expect(textOf(plans, '总览')).toContain('现没有有效的人工认定');
  expect(uncountedOverrides(seed.table, over, AFTER)).toMatchObject([
    { task: ids[5], sentence: expect.stringContaining('认定已到期') as string },
  ]);
});

test.each([
  ['deadline', (id: string) => id.replace(/[^|]*$/, '2021年6月底'), '认定后完成时限已改动'],
  ['text', (id: string) => id.replace(/\|[^|]*/, '|别的事'), '认定后任务文字已改动'],
  ['units', (id: string) => id.replace('区卫健局', '区医保局'), '认定后类别或责任单位已改动'],
  ['task', () => '甲|乙|丙|丁|戊|己', '表中已没有这项任务'],
])('with another %s it does not count, and the sheets say why', (_, change, why) => {
  const task = change(ids[5] ?? '');
  expect(task).not.toBe(ids[5]);
  const lost = [set(6, 'normal', { task })];
  expect(late(input(lost))).toEqual(['6', '7']);
  const [told] = uncountedOverrides(seed.table, lost, ASOF);
  expect(told?.sentence).toContain(why);
  const plans = plansOf(lost);
  expect(textOf(plans, '时限台账')).toContain(told?.sentence);
  expect(textOf(plans, '总览')).toContain('另有1项人工认定因任务已改动而没有计入');
});

test('a table without any deadline has 时限台账 all the same, once a light is set in it', () => {
  const { table, source } = exampleTable([{ text: '办理提案', lead: ['甲局'], status: '推进中' }]);
  const [task = ''] = taskIdentities(table);
  const overrides = [set(1, 'late', { task })];
  const named = (all: readonly SheetPlan[]) => all.map(({ name }) => name);
  expect(named(summarize(table, { asOf: ASOF, source }))).not.toContain('时限台账');
  const plans = summarize(table, { asOf: ASOF, source, overrides });
  expect(textOf(plans, '时限台账')).toContain('逾期（时限已过，未完成）　1项');
  expect(textOf(plans, '通报稿')).toContain('逾期1项，第1项（甲局，未注明）');
});

test('every formula gives what we count, lights of every kind set', () => {
  expect(differencesIn(plansOf(someOverrides()), computed.get('set'))).toEqual([]);
});

test('with another 参照日 in 口径 the same formulas count as if made on that day', () => {
  const parameters = computed.get('after')?.find(({ name }) => name === '口径');
  const values = [...(parameters?.cells.values() ?? [])].map(({ value }) => value);
  const number = (name: string): unknown => values[values.indexOf(`{{${name}}}`) + 1];
  const then = input(someOverrides(), AFTER);
  expect(number('人工认定数')).toBe(0);
  expect(number('逾期数')).toBe(late(then).length);
  expect(late(then)).toEqual(late(input([], AFTER)));
});
