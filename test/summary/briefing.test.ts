// 通报稿: what it says, that every number in it stands in the list beside it, and what it leaves out.
import fc from 'fast-check';
import { briefingSheet } from '../../src/summary/briefing/briefingSheet';
import { literal } from '../../src/summary/formula';
import { prepareSummary, type SummaryOptions } from '../../src/summary/prepareSummary';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { exampleTable, type ExampleOptions, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';
import { seedTable } from './seedTable';

const planOf = (
  tasks: readonly ExampleTask[],
  told: ExampleOptions = {},
  options: Partial<SummaryOptions> = {},
) => briefingSheet(prepareSummary(exampleTable(tasks, told).table, { asOf: '2022-12-31', ...options }));
const paperOf = (plan: SheetPlan) =>
  plan.rows.map(({ cells }) => String(shownValue(cells[0]?.value ?? null))).filter((text) => text !== '');
const traced = (plan: SheetPlan) =>
  plan.rows.slice(3).flatMap(({ cells }) => {
    const [label, value, source] = cells.slice(2, 5).map((cell) => shownValue(cell?.value ?? null));
    return label === undefined ? [] : [{ label, value, source }];
  });

test('the sample as counted by hand', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const options = { asOf: '2022-12-31', ...rest, parameters: { refillBy: '2023-01-06' } };
  expect(paperOf(briefingSheet(prepareSummary(table, options))).slice(2)).toEqual([
    '各有关单位：',
    '　　现将截至2022年12月31日《沙坡头区深入推广三明市医改经验监测评价指标体系及责任分工》任务落实情况通报如下。',
    '　　一、总体情况',
    '　　全表18类32项任务，有牵头单位的30项，未明确牵头单位的2项。按完成情况，已完成4项，推进中13项，长期坚持6项，未启动1项，未填报7项，用语待核对1项。',
    '　　二、时限情况',
    '　　逾期2项，第6项（区卫健局，2022年6月），第7项（区卫健局，2022年6月）。30日内到期（含当日）且未完成的19项，其中限期后需长期坚持的17项。',
    '　　三、填报情况',
    '　　填报有缺的11项：进展和完成情况均未填6项，缺进展1项，进展空泛3项，缺完成情况1项。涉及牵头单位：区委组织部2项、区委编办2项、区卫健局2项、区医保局5项（共同牵头的各计一次）。',
    '　　四、指标情况',
    '　　有数字要求的指标15个，达到4个，时限已到未达到2个，未到期5个，进展中没有数字4个。',
    '　　五、下一步',
    '　　请有关牵头单位于1月6日前补齐填报。逾期任务由牵头单位书面说明原因和时间安排。未明确牵头单位的任务，报请研究明确。',
    '（发文单位）　　',
    '2022年12月31日　　',
  ]);
});

test.each<readonly [string, readonly ExampleTask[], ExampleOptions, readonly string[], string]>([
  [
    'no fill-in columns',
    [{ lead: ['甲局'] }],
    { without: ['progress', 'status'] },
    ['总体情况', '下一步'],
    '请各牵头单位按时限推进各项任务。',
  ],
  [
    'all in order',
    [{ lead: ['甲局'], progress: '建成1个', status: '已完成', deadlines: [{ end: '2022-06-30' }] }],
    {},
    ['总体情况', '时限情况', '填报情况', '下一步'],
    '没有逾期任务。',
  ],
  [
    'responsible units',
    [{ responsible: ['甲局'] }],
    { without: ['lead', 'coop'] },
    ['总体情况', '填报情况', '下一步'],
    '涉及责任单位：甲局1项。',
  ],
  ['nobody', [{}], {}, ['总体情况', '填报情况', '下一步'], '未明确牵头单位的任务，报请研究明确。'],
])('a table with %s', (_, tasks, told, headings, sentence) => {
  const texts = paperOf(planOf(tasks, told));
  const found = texts.flatMap((text) => /^　　[一二三四五]、(.*)$/.exec(text)?.[1] ?? []);
  expect(found).toEqual(headings);
  expect(texts.join('')).toContain(sentence);
});

test('of many late tasks and units twenty are named, the rest is pointed to', () => {
  const tasks = Array.from({ length: 30 }, (_, place): ExampleTask => ({
    lead: [`单位${place}`],
    deadlines: [{ end: '2022-06-30' }],
    deadline: '2022年6月底',
  }));
  const text = paperOf(planOf(tasks)).join('');
  expect(text).toContain('第20项（单位19，2022年6月底），其余见时限台账。');
  expect(text).toContain('、单位191项，其余单位见未填报清单');
  expect(text).not.toContain('单位25');
});

test('every number of the text stands in the list beside it, with its source', () => {
  const task = fc.record({
    lead: fc.uniqueArray(fc.constantFrom('甲局', '乙局'), { maxLength: 2 }),
    status: fc.constantFrom('', '已完成', '推进中', '说不清'),
    progress: fc.constantFrom('', '建成站点3个', '同上'),
    text: fc.constantFrom('建成站点5个以上', '印发方案'),
    deadlines: fc.array(fc.record({ end: fc.constantFrom('2021-12-31', '2023-01-15') }), { maxLength: 1 }),
    deadline: fc.constant('按期'),
  });
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 12 }), (tasks) => {
      const plan = planOf(tasks);
      const known = new Set(traced(plan).map(({ value }) => String(value)));
      const derived = [1, 30, tasks.filter(({ lead }) => lead.length > 0).length].map(String);
      const body = paperOf(plan)
        .slice(4, -2)
        .join('')
        .replace(/第\d+项/g, '');
      for (const [number] of body.matchAll(/\d+(?=[项个类])/g)) {
        expect(known.has(number) || derived.includes(number)).toBe(true);
      }
      expect(traced(plan).every(({ source }) => source !== '')).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('headings end no page, and the sender stays with the text before', () => {
  const tasks = Array.from({ length: 25 }, (_, place): ExampleTask => ({
    lead: [`名称很长的第${place}个单位`],
    deadlines: [{ end: '2022-06-30' }],
    deadline: '2022年6月底前',
    text: '建成站点5个以上',
  }));
  const plan = planOf(tasks);
  const breaks = plan.print.breaksBeforeRows ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) expect(plan.rows[row - 2]?.cells[0]?.style).not.toBe('责_公文题');
});

test('a long text in a formula is written in pieces Excel takes', () => {
  const written = literal(`${'字'.repeat(254)}😀${'"'.repeat(300)}`);
  const pieces = written.split('"&"').map((piece) => piece.replace(/^"|"$/g, '').replaceAll('""', '"'));
  expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
  expect(pieces.join('')).toBe(`${'字'.repeat(254)}😀${'"'.repeat(300)}`);
});
