// What became of the entries since the last period.

import { comparePeriods, latestEntries } from '../../../src/jobs/returns';
import { masterOf, withCells } from './round';

const changesOf = (last: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
  comparePeriods(latestEntries(masterOf(withCells(last))), latestEntries(masterOf(withCells(now)))).tasks.map(
    ({ change }) => change,
  );

test.each([
  ['an entry where there was none', {}, { G3: '已建成2所。' }, 'new'],
  ['another text', { G3: '已建成2所。' }, { G3: '正在装修，年底交付。' }, 'changed'],
  [
    'the same text, another status',
    { G3: '已建成。', H3: '推进中' },
    { G3: '已建成。', H3: '已完成' },
    'changed',
  ],
  ['word for word', { G3: '已建成2所。' }, { G3: '已建成2所。' }, 'same'],
  ['but for blanks', { G3: '已建成2所。' }, { G3: ' 已建成２所。 ' }, 'same'],
  ['the status fell back', { G3: '甲。', H3: '已完成' }, { G3: '乙。', H3: '推进中' }, 'regressed'],
  ['a share fell', { G3: '校舍达标率达到85%。' }, { G3: '校舍达标率达到80%。' }, 'regressed'],
  ['a level fell', { G3: '累计建成学校8所。' }, { G3: '累计建成学校6所。' }, 'regressed'],
  ['a share rose', { G3: '校舍达标率达到80%。' }, { G3: '校舍达标率达到85%。' }, 'changed'],
  [
    'fewer meetings in a quarter are no step back',
    { G3: '召开会议5次。' },
    { G3: '召开会议3次。' },
    'changed',
  ],
  ['gone', { G3: '已建成2所。' }, { G3: '—' }, 'dropped'],
  ['in neither', {}, {}, 'none'],
])('%s', (_, last, now, change) => {
  expect(changesOf(last, now)[0]).toBe(change);
});

test('tasks are known by their text, not by number or row; one that is gone comes last', () => {
  const last = masterOf(withCells({ G4: '已培训。', G7: '已试点。' }));
  const now = masterOf(
    withCells({ G3: '' })
      .replace(/\n2 .*/, '')
      .replace('5 | ^', '9 | ^'),
  );
  const { tasks, counts } = comparePeriods(last, now);
  expect(tasks.map(({ no, change }) => [no, change])).toEqual([
    ['1', 'none'],
    ['3', 'none'],
    ['4', 'none'],
    ['9', 'dropped'],
    ['2', 'dropped'],
  ]);
  expect(counts).toEqual({ new: 0, changed: 0, same: 0, regressed: 0, dropped: 2, none: 3 });
});
