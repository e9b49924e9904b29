// 校验报告: every finding in its block, counts and verdict as the check gave them, remarks kept.
import { checkTable } from '../support/checkTable';
import type { CheckReport } from '../../src/jobs/CheckReport';
import { planReport } from '../../src/jobs/reportSheet';
import { summarize } from '../../src/jobs/summarize';
import type { Waiver } from '../../src/rules/readWaivers';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { drawnSheet } from './drawnSheet';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';

const tasks: readonly ExampleTask[] = [
  {
    text: '第一项工作',
    lead: ['甲局'],
    deadline: '2023年底',
    deadlines: [{ end: '2023-12-31' }],
    progress: '已印发方案',
    status: '推进中',
  },
  { text: '第二项工作', lead: ['乙局'], progress: '', status: '' },
  { text: '', lead: ['乙局'], progress: '已完成三件', status: '推进中' },
];

function reportOf(
  told: readonly ExampleTask[],
  waivers: readonly Waiver[] = [],
  earlier: SheetSnapshot[] = [],
) {
  const { table, source } = exampleTable(told);
  const question = {
    table,
    sheet: source,
    catalog: null,
    date: null,
    asOf: '2022-12-31',
    state: 'issued',
  } as const;
  const report = checkTable(question, { waivers });
  return { report, table, source, plan: planReport(table, report, { source, earlier }) };
}

const shown = ({ rows }: SheetPlan) =>
  rows.map(({ cells }) => cells.map((cell) => shownValue(cell?.value ?? null)));

const listed = (plan: SheetPlan) => shown(plan).filter(([first]) => typeof first === 'number');

test('one row a finding, block by block; the counts stand above', () => {
  const { plan, report } = reportOf(tasks);
  const rows = listed(plan);
  expect(rows).toHaveLength(report.findings.length);
  const blocks = rows.map(([, block]) => block);
  expect(blocks.filter((block) => block === '必须修改')).toHaveLength(report.counts.error);
  expect(blocks).toEqual([...blocks].sort((a, b) => order(a) - order(b)));
  expect(shown(plan)[4]?.slice(3, 7)).toEqual([
    report.counts.error,
    report.counts.warning,
    report.counts.info,
    report.counts.waived,
  ]);
  expect(shown(plan)[2]?.[0]).toBe(`校验结论：未通过。必须修改${report.counts.error}处，修改后再报送。`);
});

const order = (block: unknown) =>
  ['必须修改', '建议核对', '提示', '已豁免', '印发时已有'].indexOf(String(block));

test('a waived finding stands apart, with its reason, and no longer counts as an error', () => {
  const [waiver] = reportOf(tasks).report.findings.filter(({ rule }) => rule === 'progress/missing');
  expect(waiver?.cell).toBeTruthy();
  const waivers: readonly Waiver[] = [
    {
      rule: 'progress/missing',
      cell: waiver?.cell ?? '',
      reason: '已电话核实',
      by: '张某',
      until: '2023-03-31',
    },
  ];
  const { plan } = reportOf(tasks, waivers);
  const [row] = listed(plan).filter(([, block]) => block === '已豁免');
  expect(row?.[5]).toMatch(/（豁免理由：已电话核实；张某，有效到2023年3月31日）$/);
});

test('a table in order says so', () => {
  const { plan, report } = reportOf([tasks[0] as ExampleTask]);
  expect(report.counts.error).toBe(0);
  expect(shown(plan)[2]?.[0]).toMatch(/^校验结论：通过。/);
});

test('what a person wrote beside a finding stays, and is listed at the end when the finding is gone', () => {
  const first = reportOf(tasks);
  const sheet = drawnSheet(first.plan);
  const row = shown(first.plan).findIndex(([number]) => number === 1) + 1;
  const cells = new Map(sheet.cells).set(cellKey(row, 9), { value: '已改', text: '已改' });
  const earlier = { ...sheet, cells };
  expect(listed(reportOf(tasks, [], [earlier]).plan)[0]?.[8]).toBe('已改');
  const gone = reportOf([tasks[0] as ExampleTask], [], [earlier]).plan;
  const kept = shown(gone).find((line) => line[8] === '已改');
  expect(kept?.[5]).toBe(listed(first.plan)[0]?.[5]);
  const again = reportOf([tasks[0] as ExampleTask], [], [drawnSheet(gone)]).plan;
  expect(shown(again).filter((line) => line[8] === '已改')).toHaveLength(1);
});

test('among the summary sheets it stands before 通报稿', () => {
  const { table, source, report } = reportOf(tasks);
  const names = summarize(table, { asOf: '2022-12-31', source, report }).map(({ name }) => name);
  expect(names.at(names.indexOf('校验报告') + 1)).toBe('通报稿');
});

test('总览 ends its sentence with the verdict, when there was a check', () => {
  const { table, source, report } = reportOf(tasks);
  const sentence = (report: CheckReport | null, asOf = '2022-12-31') => {
    const overview = summarize(table, { asOf, source, report }).find(({ id }) => id === 'overview');
    return String(overview && shown(overview)[2]?.[0]);
  };
  const verdict = `校验结论：未通过。必须修改${report.counts.error}处，修改后再报送。`;
  expect(sentence(report).endsWith(verdict)).toBe(true);
  expect(sentence(null)).not.toContain('校验结论');
  expect(sentence(report, '2023-01-31')).not.toContain('校验结论');
});
