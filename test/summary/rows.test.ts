// Rows of 任务明细: one per task and unit, nobody's tasks once, marks that let tasks be counted beside pairs.
import { prepareSummary } from '../../src/summary/prepareSummary';
import { exampleCatalog, exampleTable, type ExampleOptions, type ExampleTask } from './exampleTable';

const catalog = exampleCatalog([
  ['区财政局', '某区财政局'],
  ['区卫健局', '某区卫生健康局'],
]);

function rowsOf(tasks: readonly ExampleTask[], options: ExampleOptions = { catalog }) {
  const { table } = exampleTable(tasks, options);
  const input = prepareSummary(table, { asOf: '2022-12-31', catalog: options.catalog ?? null });
  const rows = input.rows.map(({ task, role, unit, listing, isFirstOfTask, isFirstOfRole, answers }) =>
    [
      task.key,
      role,
      unit?.name ?? '',
      listing,
      Number(isFirstOfTask),
      Number(isFirstOfRole),
      Number(answers),
    ].join(' '),
  );
  return { rows, principal: input.principal };
}

test.each<readonly [string, readonly ExampleTask[], readonly string[]]>([
  [
    'two leads and a helper',
    [{ lead: ['区卫健局', '区财政局'], coop: ['区某局'] }],
    ['1-1 牵头 区卫健局 在册 1 1 1', '1-1 牵头 区财政局 在册 0 0 1', '1-1 配合 区某局 不在册 0 1 0'],
  ],
  ['nobody', [{}], ['1-1 未明确  — 1 1 0']],
  ['helpers only', [{ coop: ['区财政局'] }], ['1-1 未明确  — 1 1 0', '1-1 配合 区财政局 在册 0 1 0']],
  ['a unit named twice', [{ lead: ['区财政局', '区财政局'] }], ['1-1 牵头 区财政局 在册 1 1 1']],
  [
    'a lead that also helps',
    [{ lead: ['区财政局'], coop: ['区财政局'] }],
    ['1-1 牵头 区财政局 在册 1 1 1', '1-1 配合 区财政局 在册 0 1 0'],
  ],
  [
    'a lead beside responsible units',
    [{ lead: ['区财政局'], responsible: ['区卫健局'] }],
    ['1-1 牵头 区财政局 在册 1 1 1', '1-1 责任 区卫健局 在册 0 1 0'],
  ],
])('%s', (_, tasks, rows) => {
  expect(rowsOf(tasks).rows).toEqual(rows);
});

test.each<readonly [string, readonly ExampleTask[], ExampleOptions, string, readonly unknown[]]>([
  ['leads', [{ lead: ['甲局'] }, {}], {}, '牵头', ['角色', '"牵头"']],
  ['responsible units', [{ responsible: ['甲局'] }, {}], {}, '责任', ['角色', '"责任"']],
  ['both', [{ lead: ['甲局'] }, { responsible: ['乙局'] }], {}, '牵头', ['主责', 1]],
  ['both in one task', [{ lead: ['甲局'], responsible: ['乙局'] }], {}, '牵头', ['角色', '"牵头"']],
  ['no units, a column for leads', [{}], {}, '牵头', ['角色', '"牵头"']],
  ['no units, a column for responsible ones', [{}], { without: ['lead'] }, '责任', ['角色', '"责任"']],
])('who answers in a table with %s', (_, tasks, options, word, criterion) => {
  expect(rowsOf(tasks, options).principal).toEqual({ word, criterion });
});

test('without a catalog nothing is said about it', () => {
  expect(rowsOf([{ lead: ['甲局'] }], {}).rows).toEqual(['1-1 牵头 甲局 — 1 1 1']);
});

test('units stand in the catalog’s order, unknown ones behind it as they appear', () => {
  const { table } = exampleTable([{ lead: ['丙局', '区卫健局'], coop: ['乙局', '区财政局'] }], { catalog });
  const { order } = prepareSummary(table, { asOf: '2022-12-31', catalog });
  expect([...order.keys()]).toEqual(['区财政局', '区卫健局', '丙局', '乙局']);
});

test('of two reporting periods the second counts and the first stands beside it', () => {
  const { table, source } = exampleTable(
    [{ progress: ['上期做法', '本期做法'], status: ['推进中', '已完成'], lead: ['甲局'] }],
    { periods: 2 },
  );
  const [task] = prepareSummary(table, { asOf: '2022-12-31', source }).tasks;
  expect(task?.progressClass).toBe('已完成');
  expect(task?.progress.value).toBe('本期做法');
  expect(task?.previous.status).toEqual({ cell: { row: 5, column: 10 }, value: '推进中' });
  expect(task?.previous.progress).toEqual({ cell: { row: 5, column: 9 }, value: '上期做法' });
});
