// 催报单 and the chat texts: who is reminded, how firmly, in which words.
import { chase } from '../../src/jobs/chase';
import { chaseSheet } from '../../src/summary/chase/chaseSheet';
import { chaseTexts } from '../../src/summary/chase/chaseTexts';
import { prepareSummary, type SummaryOptions } from '../../src/summary/prepareSummary';
import { cellKey } from '../../src/workbook/SheetSnapshot';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { gapSheet } from '../../src/summary/gapSheet';
import { drawnSheet } from './drawnSheet';
import { exampleTable, type ExampleOptions, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';
import { sampleFirstListed, seedTable } from './seedTable';

const inputOf = (
  tasks: readonly ExampleTask[],
  options: Partial<SummaryOptions> = {},
  told: ExampleOptions = {},
) => prepareSummary(exampleTable(tasks, told).table, { asOf: '2022-12-31', ...options });
const shown = ({ rows }: SheetPlan) =>
  rows.map(({ cells }) => cells.map((cell) => shownValue(cell?.value ?? null)));
const listed = (day: string) => ({ memory: { firstListed: new Map([['1-1', day]]) } });

test.each([
  ['2022-12-31', '提醒', '烦请尽快补充，已报的请忽略。谢谢。'],
  ['2022-12-24', '提醒', '烦请尽快补充，已报的请忽略。谢谢。'],
  ['2022-12-23', '催办', '请尽快填报，有困难请回复说明。谢谢。'],
  ['2022-12-01', '催办', '请尽快填报，有困难请回复说明。谢谢。'],
  ['2022-11-30', '通报', '请尽快报主要负责同志审签后填报，并说明原因。谢谢。'],
])('listed since %s: %s', (day, tier, close) => {
  const input = inputOf([{ text: '印发方案', lead: ['甲局'] }], listed(day));
  const [text] = chaseTexts(input);
  expect(text).toMatchObject({ unit: '甲局', tier });
  expect(text?.text).toContain('①第1类第1项“印发方案”（均未填）。');
  expect(text?.text.endsWith(close)).toBe(true);
  expect(shown(chaseSheet(input))[0]?.[0]).toBe(`责任分工任务填报${tier}单`);
});

test('what the table itself quotes stands in single marks inside ours', () => {
  const input = inputOf([{ text: '推进“互联网+医疗健康”建设', lead: ['甲局'] }]);
  expect(chaseTexts(input)[0]?.text).toContain('“推进‘互联网+医疗健康’建设”');
});

test('the whole text, with a day until when', () => {
  const input = inputOf(
    [
      { no: null, text: '印发方案', lead: ['甲局'], status: '推进中' },
      { group: null, text: '开展督查', lead: ['甲局'], progress: '同上', status: '推进中' },
    ],
    { parameters: { refillBy: '2023-01-06' } },
  );
  expect(chaseTexts(input).map(({ text }) => text)).toEqual([
    '甲局联络员您好。截至2022年12月31日，贵单位牵头的任务填报有缺项：①第1类无序号任务“印发方案”（缺进展）；②第2项“开展督查”（进展空泛）。烦请于1月6日前补充，已报的请忽略。谢谢。',
  ]);
});

test('responsible units are said to be responsible, joint ones name each other', () => {
  const input = inputOf([{ responsible: ['甲局', '乙局'] }], {}, { without: ['lead', 'coop'] });
  expect(chaseTexts(input)[0]?.text).toContain('贵单位负责的任务');
  const texts = shown(chaseSheet(input)).flat().map(String);
  expect(texts.filter((text) => text.includes('（与乙局共同负责）'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('（与甲局共同负责）'))).toHaveLength(1);
});

test('of many tasks twenty are told, the rest counted', () => {
  const tasks = Array.from({ length: 23 }, (): ExampleTask => ({ lead: ['甲局'] }));
  const [text] = chaseTexts(inputOf(tasks));
  expect(text?.text).toContain('⑳');
  expect(text?.text).toContain('；另有3项，见催报单。');
});

test('one page a unit that owes, none where nobody answers; each begins a page', () => {
  const plan = chaseSheet(
    inputOf([
      { lead: ['甲局'] },
      { lead: ['乙局'] },
      {},
      { lead: ['丙局'], progress: '建成1个', status: '推进中' },
    ]),
  );
  const starts = shown(plan).flatMap(([first], row) => (/提醒单$/.test(String(first)) ? [row + 1] : []));
  expect(starts).toHaveLength(2);
  expect(plan.print.breaksBeforeRows).toEqual(starts.slice(1));
});

test('when all is reported it says so', () => {
  const plan = chaseSheet(inputOf([{ lead: ['甲局'], progress: '建成1个', status: '推进中' }]));
  expect(shown(plan).flat()).toContain('各单位填报齐全，没有需要催报的单位。');
});

test('a long list breaks into pages, the closing stays with its last task', () => {
  const tasks = Array.from({ length: 70 }, (): ExampleTask => ({ lead: ['甲局'] }));
  const plan = chaseSheet(inputOf(tasks));
  const breaks = plan.print.breaksBeforeRows ?? [];
  expect(breaks.length).toBeGreaterThan(1);
  const last = plan.rows.findLastIndex(({ key }) => key?.startsWith('甲局|1-')) + 1;
  expect(breaks.every((row) => row <= last)).toBe(true);
});

test('persons are named only when asked for', () => {
  const tasks: readonly ExampleTask[] = [{ lead: ['甲局'] }];
  const gaps = drawnSheet(gapSheet(inputOf(tasks)));
  const cells = new Map(gaps.cells)
    .set(cellKey(5, 11), { value: '张某', text: '张某' })
    .set(cellKey(5, 12), { value: 5071234, text: '5071234' });
  const earlier = [{ ...gaps, cells }];
  const texts = (withContacts: boolean) =>
    JSON.stringify(chaseSheet(inputOf(tasks, { earlier, withContacts })));
  expect(texts(true)).toContain('姓名：张某　　　　电话：5071234');
  expect(texts(false)).not.toMatch(/张某|5071234/);
});

test('the sample: four units, tiers as counted by hand', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const options = { asOf: '2022-12-31', ...rest, memory: { firstListed: sampleFirstListed } };
  expect(chase(table, options).map(({ unit, tier }) => `${unit} ${tier}`)).toEqual([
    '区委组织部 通报',
    '区委编办 通报',
    '区卫健局 提醒',
    '区医保局 催办',
  ]);
});
