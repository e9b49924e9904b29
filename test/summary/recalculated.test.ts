// The numbers are computed twice: what LibreOffice makes of the formulas equals our own values, in every cell of every sheet.
import { summarize } from '../../src/jobs/summarize';
import { dayNumber } from '../../src/summary/dayNumber';
import { keyNumberNames } from '../../src/summary/workbookNames';
import type { PlanCell, SheetPlan } from '../../src/workbook/SheetPlan';
import { cellAt, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { exampleCatalog, exampleTable, type ExampleOptions, type ExampleTask } from './exampleTable';
import { differencesIn } from './differencesIn';
import { recalculate, shownValue } from './recalculate';
import { sampleFirstListed, seedTable } from './seedTable';

const catalog = exampleCatalog([
  ['区财政局', '某区财政局'],
  ['区卫健局', '某区卫生健康局'],
]);

const varied: readonly ExampleTask[] = [
  {
    text: '=1+1',
    lead: ['区卫健局', '区财政局'],
    coop: ['区某局*', '区某局'],
    status: '已完成',
    progress: '@做法',
  },
  {
    text: '+甲',
    lead: ['区卫健局'],
    deadline: '每季度末',
    deadlines: [{ type: 'recurring', recur: 'quarterly:end' }],
    status: '推进中',
    progress: '正在推进',
  },
  {
    text: '-乙',
    deadline: '每月28日前',
    deadlines: [{ type: 'recurring', recur: 'monthly:28' }],
    status: '已完成?',
    progress: '完成3个',
  },
  {
    text: '@丙',
    lead: ['区某局?'],
    deadline: '三个时限',
    deadlines: [{ end: '2021-12-31' }, { end: '2022-12-31' }, { end: '2025-12-31' }],
    status: '未完成',
  },
  {
    group: null,
    lead: ['>5'],
    deadline: '2022年底并长期坚持',
    deadlines: [{ end: '2022-12-31', ongoing: true }],
    progress: `“引号"与'单引号`,
  },
  {
    no: null,
    text: '第一行\n第二行',
    lead: ['局'.repeat(300)],
    deadline: '2022年6月底',
    deadlines: [{ end: '2022-06-30' }],
    progress: '字'.repeat(32_000),
    status: '达到序时进度',
  },
  {
    lead: ['区财政局'],
    deadline: '每半年',
    deadlines: [{ type: 'recurring', recur: 'half-yearly:end' }],
    status: ' 基本完成 ',
    progress: '。',
  },
  {
    coop: ['区财政局'],
    deadline: '分阶段实施',
    deadlines: [{ type: 'phased' }],
    status: '～',
    progress: '同上。',
  },
  {
    lead: ['区卫健局'],
    deadline: '每年2月底',
    deadlines: [{ type: 'recurring', recur: 'yearly:02-29' }],
    status: '长期坚持',
    progress: '无',
  },
  {
    responsible: ['区卫健局', '某街道'],
    deadline: '2023年1月30日',
    deadlines: [{ end: '2023-01-30' }],
    status: '未启动',
    progress: '已写',
  },
];

const figures: readonly ExampleTask[] = [
  ['达到85%以上', '78.6%', '2025-12-31'],
  ['达到85%以上', '85%', '2022-12-31'],
  ['不低于85%', '84.9%', '2022-12-31'],
  ['超过85%', '85%', '2022-12-30'],
  ['控制在35%—50%', '52.5%', '2022-12-31'],
  ['控制在35%—50%', '30%', '2023-12-31'],
  ['控制在35%—50%', '41.2%', '2022-12-31'],
  ['控制在10%以内', '9.5%', '2022-12-31'],
  ['控制在10%以内', '10.1%', '2022-12-31'],
  ['低于10%', '10%', '2022-12-31'],
  ['达到85%以上', '80%以上', '2022-12-31'],
].map(([target = '', figure = '', end = '']) => ({
  text: `完善机制，床位使用率${target}；`,
  progress: `床位使用率为${figure}。`,
  status: '推进中',
  lead: ['甲局'],
  deadlines: [{ end }],
}));

const many = Array.from({ length: 60 }, (_, place): ExampleTask => ({
  group: [String(Math.floor(place / 7) + 1), `第${place}类`],
  responsible: [`单位${place % 23}`, `单位${(place * 5) % 23}`],
  deadlines: [{ end: `20${22 + (place % 4)}-0${(place % 9) + 1}-15` }],
  progress: place % 3 ? '已开展' : '',
  status: ['', '已完成', '推进中'][place % 3] ?? '',
}));

const plain = (tasks: readonly ExampleTask[], options: ExampleOptions = {}, asOf = '2022-12-31') => {
  const { table, source } = exampleTable(tasks, options);
  return summarize(table, { asOf, catalog: options.catalog ?? null, source });
};

async function workbooks(): Promise<Map<string, readonly SheetPlan[]>> {
  const seed = async (file: string, asOf: string) => {
    const { table, ...rest } = await seedTable(file);
    return summarize(table, { asOf, ...rest, memory: { firstListed: sampleFirstListed } });
  };
  return new Map([
    ['sample', await seed('000-shapotou-sample.xlsx', '2022-12-31')],
    ['moved', moved(await seed('000-shapotou-sample.xlsx', '2022-12-31'))],
    ['sorted', sortedDetail(await seed('000-shapotou-sample.xlsx', '2022-12-31'))],
    ['blank', await seed('000-shapotou.xlsx', '2022-07-01')],
    ['filled', await seed('000-shapotou-filled.xlsx', '2023-01-05')],
    ['yuzhong', await seed('004-yuzhong-list.xlsx', '2025-06-01')],
    ['varied', plain(varied, { catalog, sheet: `6'30 "表"` })],
    ['variedLater', plain(varied, { catalog }, '2023-03-01')],
    ['responsible', plain(many, { without: ['lead', 'coop'] })],
    ['noEntries', plain(many.slice(0, 3), { without: ['progress', 'status', 'deadline'] })],
    ['progressOnly', plain(varied, { without: ['status'], catalog })],
    ['statusOnly', plain(varied, { without: ['progress'], catalog })],
    ['figures', plain(figures)],
    ['manyLate', plain(many.map((task) => ({ ...task, deadlines: [{ end: '2021-06-30' }] })))],
    ['one', plain([{ group: null, lead: ['甲局'], status: '已完成', progress: '建成1个' }])],
    ['none', plain([])],
  ]);
}

/** The sample after somebody sorted 任务明细 the other way round; its formulas name their own row, so they go along. */
function sortedDetail(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans.map((plan) => {
    const head = plan.tables[0]?.area.top;
    if (head === undefined) return plan;
    return { ...plan, rows: [...plan.rows.slice(0, head), ...plan.rows.slice(head).reverse()] };
  });
}

/** The sample with three entries and the as-of day changed, as a clerk would change them in the workbook. */
function moved(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const entries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '5-2': { 进展: '调价评估1次', 完成情况: '已完成' },
    '1-6': { 完成情况: '已完成' },
  };
  return plans.map((plan) => {
    const columns = plan.tables[0]?.columns ?? [];
    const rows = plan.rows.map((row) => {
      const first = row.cells[0]?.value;
      const told = typeof first === 'string' ? entries[first] : undefined;
      const cells = row.cells.map((cell, place): PlanCell | null => {
        const entry = told?.[columns[place] ?? ''];
        if (cell && entry !== undefined) return { ...cell, value: entry };
        return cell && row.key === '参照日' && place === 1
          ? { ...cell, value: dayNumber('2023-01-15') }
          : cell;
      });
      return { ...row, cells };
    });
    return { ...plan, rows };
  });
}

let planned: ReadonlyMap<string, readonly SheetPlan[]> = new Map();
let computed: ReadonlyMap<string, readonly SheetSnapshot[]> = new Map();

beforeAll(async () => {
  planned = await workbooks();
  computed = await recalculate(planned);
}, 120_000);

const names = ['sample', 'blank', 'filled', 'yuzhong', 'varied', 'variedLater', 'responsible'].concat([
  'noEntries',
  'progressOnly',
  'statusOnly',
  'figures',
  'manyLate',
  'one',
  'none',
]);

test.each(names)('every cell of workbook %s', (name) => {
  expect(differencesIn(planned.get(name) ?? [], computed.get(name))).toEqual([]);
});

test('sorting 任务明细 changes nothing on the other sheets but the places in it', () => {
  const others = (planned.get('sample') ?? []).filter(({ tables }) => tables.length === 0);
  const differences = others.flatMap((plan) => {
    const sheet = computed.get('sorted')?.find(({ name }) => name === plan.name);
    const isPlace = (column: number) => plan.rows.some(({ cells }) => cells[column]?.value === '明细行');
    return plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const wanted = shownValue(cell?.value ?? null);
        const found = sheet ? (cellAt(sheet, row + 1, column + 1)?.value ?? '') : undefined;
        return wanted === found || isPlace(column) || typeof wanted === 'number'
          ? []
          : [{ sheet: plan.name, row: row + 1, column: column + 1, wanted, found }];
      }),
    );
  });
  expect(others.length).toBeGreaterThan(8);
  expect(differences).toEqual([]);
});

test('numbers, lights and heads move when entries and the as-of day change', () => {
  const sheets = computed.get('moved') ?? [];
  const parameters = sheets.find(({ name }) => name === '口径');
  const values = [...(parameters?.cells.values() ?? [])].map(({ value }) => value);
  const number = (name: string) => values[values.indexOf(`{{${name}}}`) + 1];
  const found = Object.fromEntries(keyNumberNames.map((name) => [name, number(name)]));
  expect(found).toMatchObject({
    总任务数: 32,
    已完成数: 6,
    推进中数: 12,
    未填报数: 6,
    逾期数: 1,
    临期数: 0,
    缺报数: 10,
  });
  const letters = ['口径', '催报单', '通报稿'];
  for (const sheet of sheets.filter(({ name }) => !letters.includes(name))) {
    expect(cellAt(sheet, 2, 1)?.text).toContain('参照日已改，名单类内容请重新生成');
    // The print copy keeps the words, and so the day, of when it was made.
    const day = sheet.name === '打印稿' ? '2022年12月31日' : '2023年1月15日';
    expect(cellAt(sheet, 2, 1)?.text).toContain(day);
  }
  const briefing = sheets.find(({ name }) => name === '通报稿');
  const told = [...(briefing?.cells.values() ?? [])].map(({ text }) => text).join('\n');
  expect(told).toContain('已完成6项，推进中12项，长期坚持6项，未启动1项，未填报6项，用语待核对1项。');
  expect(told).toContain('逾期1项，第7项（区卫健局，2022年6月）。');
  const chase = sheets.find(({ name }) => name === '催报单');
  expect(chase && cellAt(chase, 1, 9)?.text).toContain('参照日已改，名单类内容请重新生成');
});
