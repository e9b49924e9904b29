// Two tables compared: tasks known by group, text and units; official texts graded; insertions move nobody.

import fc from 'fast-check';
import { compareTables } from '../../../src/table/compare';
import type { DutyTable } from '../../../src/table';
import { changed, tableOf, usualHeadings, usualRow, usualRows } from './tables';

const rows = usualRows(12);
const issued = tableOf(rows);

/** What became of the tasks, each by its place in the issued table (from 1). */
function story(now: DutyTable, base: DutyTable = issued) {
  const { pairs, added, removed } = compareTables(base, now);
  return {
    moved: pairs.filter(({ isMoved }) => isMoved).map(({ base: task }) => task.index),
    added: added.map(({ index }) => index),
    removed: removed.map(({ index }) => index),
    changes: pairs.flatMap(({ base: task, differences }) =>
      differences.map(({ kind, grade }) => `${task.index} ${kind} ${grade}`),
    ),
  };
}

const nothing = { moved: [], added: [], removed: [], changes: [] };
const without = (place: number): string[][] => rows.filter((_, at) => at !== place);

test.each([
  ['the same table', rows, nothing],
  ['entries filled in', rows.map((row) => [...row.slice(0, 6), '已完成']), nothing],
  [
    'numbers written anew',
    rows.map((row, at) => changed([row], { 0: { 1: String(at + 5) } })[0] ?? []),
    nothing,
  ],
  ['a unit replaced', changed(rows, { 3: { 4: '县审计局' } }), { ...nothing, changes: ['4 lead changed'] }],
  ['a helper left out', changed(rows, { 3: { 5: '县财政局' } }), { ...nothing, changes: ['4 coop changed'] }],
  [
    'a figure lowered',
    changed(rows, { 3: { 2: (rows[3]?.[2] ?? '').replace('24', '14') } }),
    { ...nothing, changes: ['4 text changed'] },
  ],
  [
    'a deadline put off',
    changed(rows, { 3: { 3: '2029年底' } }),
    { ...nothing, changes: ['4 deadline changed'] },
  ],
  ['a cell emptied', changed(rows, { 3: { 3: '' } }), { ...nothing, changes: ['4 deadline changed'] }],
  ['a text emptied', changed(rows, { 3: { 2: '' } }), { ...nothing, changes: ['4 text changed'] }],
  [
    'everything of a task at once',
    changed(rows, { 3: { 2: `${rows[3]?.[2]}，并长期坚持`, 3: '长期', 4: '县审计局', 5: '无' } }),
    { ...nothing, changes: ['4 text changed', '4 deadline changed', '4 lead changed', '4 coop changed'] },
  ],
  [
    'blanks and line breaks',
    changed(rows, { 3: { 2: `${rows[3]?.[2]?.slice(0, 4)}\n ${rows[3]?.[2]?.slice(4)}` } }),
    { ...nothing, changes: ['4 text harmless'] },
  ],
  [
    'full-width figures',
    changed(rows, { 3: { 3: '２０２５年底' } }),
    { ...nothing, changes: ['4 deadline harmless'] },
  ],
  ['a row left out', without(4), { ...nothing, removed: [5] }],
  ['a row put in', [...rows.slice(0, 4), usualRow(40), ...rows.slice(4)], { ...nothing, added: [5] }],
  [
    'a row left out and another put in',
    [...without(2).slice(0, 7), usualRow(40), ...without(2).slice(7)],
    { ...nothing, added: [8], removed: [3] },
  ],
  ['a row moved up', [rows[9] ?? [], ...without(9)], { ...nothing, moved: [10] }],
  ['a row moved down', [...without(1), rows[1] ?? []], { ...nothing, moved: [2] }],
  [
    'a group renamed',
    rows.map((row, at) => (at < 5 ? ['重点工作', ...row.slice(1)] : row)),
    { ...nothing, changes: ['1 group changed'] },
  ],
])('%s', (_name, now, expected) => {
  expect(story(tableOf(now))).toEqual(expected);
});

test('the same text with other units is two tasks', () => {
  const twice = [...rows, [...(rows[2] ?? []).slice(0, 4), '县审计局', '', '']];
  const swapped = [...rows.slice(0, 2), twice[12] ?? [], ...rows.slice(3), rows[2] ?? []];
  const { pairs } = compareTables(tableOf(twice), tableOf(swapped));
  expect(pairs.flatMap(({ differences }) => differences)).toEqual([]);
  expect(pairs.map(({ base }) => base.index)).toEqual([1, 2, 13, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3]);
});

test.each([
  ['renamed', { 4: '主办单位' }, ['牵头单位 主办单位'], []],
  ['renamed so that nobody knows it', { 5: '帮手' }, ['配合单位 帮手'], []],
  ['renamed to another kind', { 4: '责任单位' }, ['牵头单位 责任单位'], []],
  ['written with blanks', { 4: '牵 头\n单 位' }, [], []],
])('a heading %s', (_name, cells, renamed, lost) => {
  const { columns, lostHeadings, pairs } = compareTables(
    issued,
    tableOf(rows, changed([usualHeadings], { 0: cells })[0]),
  );
  expect(
    columns.filter(({ isRenamed }) => isRenamed).map((pair) => `${pair.baseHeading} ${pair.nowHeading}`),
  ).toEqual(renamed);
  expect(lostHeadings).toEqual(lost);
  expect(pairs.flatMap(({ differences }) => differences)).toEqual([]);
});

test('a column put in renames nothing, one left out is named', () => {
  const wider = tableOf(
    rows.map((row) => [...row.slice(0, 3), '新增', ...row.slice(3)]),
    [...usualHeadings.slice(0, 3), '备注', ...usualHeadings.slice(3)],
  );
  expect(compareTables(issued, wider).columns.filter(({ isRenamed }) => isRenamed)).toEqual([]);
  expect(compareTables(wider, issued).lostHeadings).toEqual(['备注']);
});

describe('whatever rows are left out, put in, moved', () => {
  const someRows = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 40 });
  const tableOfPlaces = (places: readonly number[]): DutyTable => tableOf(places.map(usualRow));

  test('every task of either table is paired, added or removed, once', () => {
    fc.assert(
      fc.property(someRows, someRows, (one, other) => {
        const [base, now] = [tableOfPlaces(one), tableOfPlaces(other)];
        const { pairs, added, removed } = compareTables(base, now);
        const before = [...pairs.map((pair) => pair.base), ...removed].map(({ index }) => index);
        const after = [...pairs.map((pair) => pair.now), ...added].map(({ index }) => index);
        const upTo = (length: number) => Array.from({ length }, (_, at) => at + 1);
        expect(before.sort((a, b) => a - b)).toEqual(upTo(one.length));
        expect(after.sort((a, b) => a - b)).toEqual(upTo(other.length));
      }),
      { numRuns: 60 },
    );
  });

  test('tasks that are in both are known again, and who is left in order was not moved', () => {
    fc.assert(
      fc.property(someRows, fc.infiniteStream(fc.boolean()), (places, keep) => {
        const kept = places.filter(() => keep.next().value);
        if (kept.length === 0) return;
        const { pairs, added } = compareTables(tableOfPlaces(places), tableOfPlaces(kept));
        expect(added).toEqual([]);
        expect(
          pairs.every(
            ({ isMoved, differences }) => !isMoved && differences.every(({ kind }) => kind === 'group'),
          ),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
