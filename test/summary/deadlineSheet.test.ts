// Which days stand in which block of 时限台账, and what light each row has of its own.
import { deadlineBlocks } from '../../src/summary/deadlineBlocks';
import { deadlinePeriods } from '../../src/summary/deadlinePeriods';
import { deadlineSheet } from '../../src/summary/deadlineSheet';
import { prepareSummary } from '../../src/summary/prepareSummary';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';

const inputOf = (tasks: readonly ExampleTask[]) =>
  prepareSummary(exampleTable(tasks).table, { asOf: '2022-12-31' });
const by = (...ends: readonly string[]) => ends.map((end) => ({ end }));

test.each<readonly [string, ExampleTask, readonly string[]]>([
  ['late', { deadlines: by('2022-12-30') }, ['late']],
  ['due today', { deadlines: by('2022-12-31') }, ['soon']],
  ['due in 30 days', { deadlines: by('2023-01-30') }, ['soon']],
  ['due in 31 days', { deadlines: by('2023-01-31') }, ['other']],
  ['late but done', { deadlines: by('2022-12-30'), status: '已完成' }, ['other']],
  [
    'an earlier stage over, the later to come',
    { deadlines: by('2021-12-31', '2025-12-31') },
    ['other', 'other'],
  ],
  ['both stages over', { deadlines: by('2020-12-31', '2021-12-31') }, ['late', 'other']],
  ['standing, its day over', { deadlines: [{ end: '2021-12-31', ongoing: true }] }, ['standing']],
  ['standing without a day', { deadlines: [{ type: 'ongoing', ongoing: true }] }, ['standing']],
  ['every year', { deadlines: [{ type: 'recurring', recur: 'yearly:12-31' }] }, ['recurring']],
  ['now and then', { deadlines: [{ type: 'recurring', recur: 'irregular' }] }, ['recurring']],
  ['in stages', { deadlines: [{ type: 'phased' }] }, ['phased']],
  ['none', {}, ['none']],
  ['not understood', { deadlines: [{ type: 'unknown', reason: 'not-understood' }] }, ['unclear']],
])('%s', (_, task, blocks) => {
  const found = deadlineBlocks(inputOf([task])).flatMap(({ id, entries }) => entries.map(() => id));
  expect(found).toEqual(blocks);
});

test('a stage that is over has no light of its own, done and standing tasks have theirs on every row', () => {
  const plan = deadlineSheet(
    inputOf([
      { deadlines: by('2021-12-31', '2023-01-15', '2025-12-31') },
      { deadlines: by('2021-12-31', '2025-12-31'), status: '已完成' },
    ]),
  );
  const lights = plan.rows.flatMap(({ key, cells }) =>
    key ? [`${key} ${shownValue(cells[4]?.value ?? null)}`] : [],
  );
  expect(lights.sort()).toEqual(['1-1|1 —', '1-1|2 临近', '1-1|3 正常', '1-2|1 完成', '1-2|2 完成']);
});

test('up to twelve quarters are listed, more become years with the quarters below', () => {
  const quarters = (count: number) =>
    inputOf(
      Array.from({ length: count }, (_, place) => ({
        deadlines: by(`${2023 + Math.floor(place / 4)}-${['03', '06', '09', '12'][place % 4] ?? ''}-15`),
      })),
    ).tasks;
  const twelve = deadlinePeriods(quarters(12));
  expect(twelve.lines).toHaveLength(12);
  expect(twelve.quarters).toHaveLength(0);
  const more = deadlinePeriods([...quarters(13), ...inputOf([{}]).tasks]);
  expect(more.lines.map(({ name, tasks }) => `${name} ${tasks.length}`)).toEqual([
    '2023年 4',
    '2024年 4',
    '2025年 4',
    '2026年 1',
    '未注明 1',
  ]);
  expect(more.quarters).toHaveLength(13);
  expect(more.quarters[0]?.name).toBe('2023年一季度');
});
