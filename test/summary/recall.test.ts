// What a person set, added or let stand in earlier generated sheets is there again in the new ones.
import { summarize } from '../../src/jobs/summarize';
import { dayNumber } from '../../src/summary/dayNumber';
import { prepareSummary } from '../../src/summary/prepareSummary';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { drawnSheet } from './drawnSheet';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';

/** The sheet with some cells of 口径 changed or added: below the row labelled `after`, in its columns. */
function changed(sheet: SheetSnapshot, label: string, values: readonly (string | number)[]): SheetSnapshot {
  const cells = new Map(sheet.cells);
  for (let row = 1; row <= (sheet.usedRange?.bottom ?? 0); row++) {
    if (cells.get(cellKey(row, 1))?.value !== label) continue;
    values.forEach((value, place) => cells.set(cellKey(row, place + 1), { value, text: String(value) }));
  }
  return { ...sheet, cells };
}

const tasks: readonly ExampleTask[] = [
  { text: '第一项工作', lead: ['甲局'] },
  { text: '第二项工作', lead: ['乙局'], status: '说不清', progress: '老样子' },
];

const firstDrawn = () => {
  const { table, source } = exampleTable(tasks);
  return summarize(table, { asOf: '2022-10-01', source }).map(drawnSheet);
};

test('first listed days stay, also when a task is put before; new entries begin on the as-of day', () => {
  const { table } = exampleTable([
    { text: '新的工作', lead: ['丙局'] },
    ...tasks.map((task, place) => ({ ...task, no: String(place + 1) })),
  ]);
  const { memory } = prepareSummary(table, { asOf: '2022-12-31', earlier: firstDrawn() });
  expect([...memory.firstListed]).toEqual([['1-2', '2022-10-01']]);
  const gaps = summarize(table, { asOf: '2022-12-31', earlier: firstDrawn() }).find(
    ({ id }) => id === 'gaps',
  );
  const days = gaps?.rows.flatMap(({ key, cells }) =>
    key?.includes('|') ? [shownValue(cells[6]?.value ?? null)] : [],
  );
  expect(days).toEqual([dayNumber('2022-12-31'), dayNumber('2022-10-01')]);
});

test('parameters and added words of 口径 stay', () => {
  const earlier = firstDrawn().map((sheet) =>
    [
      ['临近天数', '临近天数', 60],
      ['通报天数', '通报天数', 20],
      ['补报期限', '补报期限', dayNumber('2023-01-06')],
      ['基本完成', '说不清', '未启动'],
      ['略', '老样子'],
    ].reduce((one, [label, ...values]) => changed(one, String(label), values), sheet),
  );
  const { table } = exampleTable(tasks);
  const input = prepareSummary(table, { asOf: '2022-12-31', earlier });
  expect(input.parameters).toEqual({ soonDays: 60, urgeDays: 8, noticeDays: 20, refillBy: '2023-01-06' });
  expect(input.tasks.map(({ progressClass, state }) => `${progressClass} ${state}`)).toEqual([
    '未填报 均未填',
    '未启动 进展空泛',
  ]);
});

test('without earlier sheets everything is as usual', () => {
  const { table } = exampleTable(tasks);
  const input = prepareSummary(table, { asOf: '2022-12-31', earlier: [] });
  expect(input.parameters).toEqual({ soonDays: 30, urgeDays: 8, noticeDays: 31, refillBy: null });
  expect(input.memory.firstListed.size).toBe(0);
});

test('made anew from unchanged sheets, the plans are the same', () => {
  const { table, source } = exampleTable(tasks);
  const first = summarize(table, { asOf: '2022-10-01', source });
  expect(summarize(table, { asOf: '2022-10-01', source, earlier: first.map(drawnSheet) })).toEqual(first);
});
