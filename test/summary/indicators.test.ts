// 指标对照: which numbers are demanded, what is told of them, and whether it is enough.
import { clauseOf } from '../../src/summary/indicators/clauseOf';
import { indicatorSheet } from '../../src/summary/indicators/indicatorSheet';
import { readIndicators } from '../../src/summary/indicators/readIndicators';
import { splitSubject } from '../../src/summary/indicators/splitSubject';
import { prepareSummary } from '../../src/summary/prepareSummary';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { drawnSheet } from './drawnSheet';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';
import { seedTable } from './seedTable';

const inputOf = (tasks: readonly ExampleTask[], earlier: readonly SheetSnapshot[] = []) =>
  prepareSummary(exampleTable(tasks).table, { asOf: '2022-12-31', earlier });
const rowsOf = (plan: SheetPlan) =>
  plan.rows.map(({ cells }) => cells.map((cell) => shownValue(cell?.value ?? null)));
const listed = (plan: SheetPlan) => rowsOf(plan).filter(([first]) => typeof first === 'number');

/** Relation, bounds, figure, gap, conclusion of one demand and one entry, due on the as-of day. */
const compared = (demand: string, told: string, end = '2022-12-31') => {
  const task = { text: demand, progress: told, deadlines: [{ end }] };
  return listed(indicatorSheet(inputOf([task]))).map((cells) =>
    [5, 6, 7, 8, 11, 12, 13].map((place) => cells[place]),
  );
};

test.each([
  ['床位使用率达到85%以上', '床位使用率为78.6%', ['≥', 0.85, '', '%', 0.786, -0.064, '未达到']],
  ['床位使用率达到85%以上', '床位使用率为86%', ['≥', 0.85, '', '%', 0.86, 0.01, '达到']],
  ['床位使用率超过85%', '床位使用率为85%', ['＞', 0.85, '', '%', 0.85, 0, '未达到']],
  ['药品费用占比控制在30%以内', '药品费用占比为31%', ['≤', '', 0.3, '%', 0.31, -0.01, '未达到']],
  ['人员支出占比控制在35%—50%', '人员支出占比为52%', ['区间', 0.35, 0.5, '%', 0.52, -0.02, '未达到']],
  ['建成示范站点12个', '建成示范站点15个', ['≥', 12, '', '个', 15, 3, '达到']],
  ['投入资金500万元以上', '投入资金420万元', ['≥', 500, '', '万元', 420, -80, '未达到']],
  ['床位使用率达到85%以上', '已召开会议', ['≥', 0.85, '', '%', '', '', '无数字']],
  ['床位使用率达到85%以上', '床位使用率80%以上', ['≥', 0.85, '', '%', '', '', '不可比']],
])('%s beside %s', (demand, told, row) => {
  const [found = []] = compared(demand, told);
  expect(found.map((value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value))).toEqual(row);
});

test.each([
  ['2023-01-01', '未到期'],
  ['2022-12-31', '未达到'],
])('short of the demand, due on %s: %s', (end, conclusion) => {
  expect(compared('床位使用率达到85%以上', '床位使用率为78.6%', end)[0]?.at(-1)).toBe(conclusion);
});

test('the same number in task and indicator is one row that names both', () => {
  const indicators = readIndicators(
    inputOf([{ text: '床位使用率达到85%以上。', indicator: '床位使用率达到85%以上' }]),
  );
  expect(indicators.map(({ demand }) => demand)).toEqual(['床位使用率达到85%以上（任务内容、指标要求）']);
});

test('what is planned next is no figure', () => {
  expect(compared('床位使用率达到85%以上', '下一步：计划床位使用率达到90%')[0]?.at(-1)).toBe('无数字');
});

test.each([
  ['住院和门诊次均费用增长率', '分别控制在', ['住院次均费用增长率', '门诊次均费用增长率']],
  ['药占比和耗材占比', '均', ['药占比', '耗材占比']],
  ['住院和门诊次均费用增长率', '控制在', ['住院和门诊次均费用增长率']],
  ['床位使用率', '分别', ['床位使用率']],
])('%s %s is about %j', (subject, between, subjects) => {
  expect(splitSubject(subject, between)).toEqual(subjects);
});

test.each([
  ['完善机制。力争到2025年，占比达到85%以上；其他', '85%', '力争到2025年，占比达到85%以上'],
  ['成效：投入1,860万元，建成站点', '1,860', '投入1,860万元'],
  ['甲、乙、丙占比85%', '85%', '甲、乙、丙占比85%'],
  ['占比\n达到85%', '85%', '达到85%'],
])('in %p the clause of %p', (text, number, clause) => {
  const start = text.indexOf(number);
  expect(clauseOf(text, [start, start + number.length])).toBe(clause);
});

const FIGURE = 12;
const task: ExampleTask = { text: '床位使用率达到85%以上', progress: '床位使用率为78.6%', status: '推进中' };

function corrected(value: number | null): SheetSnapshot {
  const plan = indicatorSheet(inputOf([task]));
  const sheet = drawnSheet(plan);
  const row = plan.rows.findIndex(({ key }) => key !== undefined) + 1;
  const cells = new Map(sheet.cells);
  if (value === null) cells.delete(cellKey(row, FIGURE));
  else cells.set(cellKey(row, FIGURE), { value, text: String(value) });
  return { ...sheet, cells };
}

test.each([
  [0.9, 0.9, '达到'],
  [null, '', '无数字'],
])('a figure corrected to %p is kept and said to be corrected', (value, shown, conclusion) => {
  const plan = indicatorSheet(inputOf([task], [corrected(value)]));
  const again = indicatorSheet(inputOf([task], [drawnSheet(plan)]));
  expect(again).toEqual(plan);
  const [row = []] = listed(plan);
  expect([row[11], row[13]]).toEqual([shown, conclusion]);
  expect(row[10]).toBe('床位使用率为78.6%（填报数为人工改正）');
});

test('a figure nobody touched follows the entry', () => {
  const earlier = drawnSheet(indicatorSheet(inputOf([task])));
  const moved = { ...task, progress: '床位使用率为88%' };
  const [row = []] = listed(indicatorSheet(inputOf([moved], [earlier])));
  expect([row[10], row[11], row[13]]).toEqual(['床位使用率为88%', 0.88, '达到']);
});

test('a corrected figure of a demand that is gone stands at the end, others do not', () => {
  const other: ExampleTask = { text: '另一项工作', progress: '已开展' };
  const texts = (earlier: SheetSnapshot) => rowsOf(indicatorSheet(inputOf([other], [earlier]))).flat();
  expect(texts(corrected(0.9))).toContain('已不在清单中的人工填写');
  expect(texts(drawnSheet(indicatorSheet(inputOf([task]))))).not.toContain('已不在清单中的人工填写');
});

test('the sample as counted by hand: 15 demands, 4 met, 2 not, 5 not yet due, 4 without figure', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const plan = indicatorSheet(prepareSummary(table, { asOf: '2022-12-31', ...rest }));
  const rows = listed(plan);
  expect(rows.map((cells) => `${cells[1]} ${cells[13]}`)).toEqual([
    '9 未到期',
    '10 未到期',
    '11 达到',
    '11 未到期',
    '14 无数字',
    '16 无数字',
    '16 达到',
    '18 未到期',
    '23 达到',
    '23 达到',
    '23 未达到',
    '23 无数字',
    '23 未达到',
    '24 无数字',
    '29 未到期',
  ]);
  expect(rowsOf(plan).flat()).toContain('指标15个：达到4，未达到2，未到期5，无数字4，不可比0');
});
