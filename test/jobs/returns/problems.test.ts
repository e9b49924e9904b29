// Every kind of damage is named, at its cell, and nothing else is.

import { intake } from '../../../src/jobs/returns';
import type { ReturnProblem } from '../../../src/jobs/returns';
import { DRAWN, masterOf, returned, withCells } from './round';

const FILLED = { G3: '已建成2所。', H3: '推进中', G4: '已培训3期。', H4: '已完成' };

function problemsOf(drawn: string): readonly ReturnProblem[] {
  const file = returned('来.xlsx', drawn, { unit: '区教育局' });
  const [verdict] = intake(masterOf(), [file], { asOf: '2022-10-10', due: null }).files;
  expect(verdict?.outcome).toBe('used');
  return verdict?.problems ?? [];
}

const lines = (drawn: string): string[] => drawn.trim().split('\n');
const kept = (drawn: string, change: (rows: string[]) => string[]): string =>
  `\n${change(lines(drawn)).join('\n')}\n`;

test('a filled copy has none', () => {
  expect(problemsOf(withCells(FILLED))).toEqual([]);
});

test.each<readonly [string, string, readonly (readonly [string, string | null, string | null])[]]>([
  ['task text', withCells({ ...FILLED, C3: '新建改扩建学校10所' }), [['official-changed', 'C3', '1']]],
  ['lead', withCells({ ...FILLED, E5: '区发展和改革局' }), [['official-changed', 'E5', '3']]],
  ['deadline', withCells({ ...FILLED, D4: '2023年底' }), [['official-changed', 'D4', '2']]],
  [
    'title',
    withCells({ ...FILLED, A1: '测试区2022年重点工作任务责任分工一览表' }),
    [['official-changed', 'A1', null]],
  ],
  ['number', withCells({ ...FILLED, A4: '9' }), [['official-changed', 'C4', '2']]],
  [
    'blanks and widths',
    withCells({ ...FILLED, C3: '新建　改扩建学校１２所' }),
    [['official-noise', 'C3', '1']],
  ],
  ['heading', withCells({ ...FILLED, D2: '办结日期' }), [['column-renamed', 'D2', null]]],
  ['a merged title taken apart', withCells({ ...FILLED, B4: '一、教育' }), [['merge-broken', 'B3', '1']]],
  [
    'a row of its own',
    kept(withCells(FILLED), (rows) => [
      ...rows,
      '6 | 三、其他 | 办好其他民生实事 | 2022年底 | 区民政局 | | | ',
    ]),
    [['row-added', 'C8', null]],
  ],
  [
    'its own row gone',
    kept(withCells(FILLED), (rows) => rows.filter((row) => !row.startsWith('2 '))),
    [['row-removed', null, '2']],
  ],
  ['no progress', withCells({ ...FILLED, G4: '——' }), [['entry-missing', 'G4', '2']]],
  ['no status', withCells({ ...FILLED, H4: '' }), [['status-missing', 'H4', '2']]],
  ['somebody else’s task', withCells({ ...FILLED, G6: '已签约。' }), [['entry-foreign', 'G6', '4']]],
  ['a formula', withCells({ ...FILLED, G4: '{formula =1+1 2}' }), [['formula', 'G4', '2']]],
])('%s', (_, drawn, expected) => {
  expect(problemsOf(drawn).map(({ kind, cell, no }) => [kind, cell, no])).toEqual(expected);
});

test('a row that was moved is known by its text, and nothing is lost', () => {
  const moved = kept(withCells(FILLED), ([title = '', head = '', one = '', two = '', ...rest]) => [
    title,
    head,
    ...rest,
    one,
    two,
  ]);
  expect(new Set(problemsOf(moved).map(({ kind }) => kind))).toEqual(new Set(['row-moved']));
});

test('a formula brings only what it shows', () => {
  const file = returned('来.xlsx', withCells({ G4: '{formula =HYPERLINK("http://x","点我") 点我}' }, DRAWN), {
    unit: '区教育局',
  });
  const { writes } = intake(masterOf(), [file], { asOf: '2022-10-10', due: null });
  expect(writes.map(({ cell, after }) => [cell, after])).toEqual([['G4', '点我']]);
});
