// What a person decides stands in the rows, and the notice accounts for it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  decide,
  documentOfText,
  importNotice,
  looseKey,
  undecided,
  type LooseDecision,
  type NoticeDecisions,
} from '../../../src/jobs/notice';

const text = `滨海县2023年就业工作要点
一、稳就业
1.稳定岗位。（县人社局负责）
补助标准另行制定。
2.开展培训。（县教育局负责）`;

async function open(printed = text) {
  return (await importNotice(documentOfText(printed, '通知'))).notice;
}

async function decided(decisions: Partial<NoticeDecisions>) {
  const { rows, notice } = decide(await open(), { ...undecided, ...decisions });
  return {
    rows: rows.map(({ no, text: words, responsible }) => `${no}|${words}|${responsible}`),
    kinds: notice.pieces.map(({ kind }) => kind),
  };
}

test('nothing decided changes nothing', async () => {
  const notice = await open();
  expect(decide(notice, undecided).notice).toEqual(notice);
  expect((await decided({})).rows).toEqual(['1|稳定岗位。|县人社局', '2|开展培训。|县教育局']);
});

test.each<[LooseDecision, readonly string[], string]>([
  ['task', ['1|稳定岗位。|县人社局', '|补助标准另行制定。|', '2|开展培训。|县教育局'], 'task'],
  ['above', ['1|稳定岗位。\n补助标准另行制定。|县人社局', '2|开展培训。|县教育局'], 'task'],
  ['none', ['1|稳定岗位。|县人社局', '2|开展培训。|县教育局'], 'excluded'],
])('a loose piece is %s', async (decision, rows, kind) => {
  const found = await decided({ loose: { 3: decision } });
  expect(found.rows).toEqual(rows);
  expect(found.kinds[3]).toBe(kind);
});

test('a row that is no task goes, and its paragraph says so', async () => {
  const found = await decided({ dropped: ['task 1'] });
  expect(found.rows).toEqual(['1|稳定岗位。|县人社局']);
  expect(found.kinds[4]).toBe('excluded');
});

test('cells are corrected, also those of a row made of a loose piece', async () => {
  const found = await decided({
    loose: { 3: 'task' },
    cells: { 'task 0': { responsible: '县财政局' }, [looseKey(3)]: { responsible: '县民政局' } },
  });
  expect(found.rows).toEqual([
    '1|稳定岗位。|县财政局',
    '|补助标准另行制定。|县民政局',
    '2|开展培训。|县教育局',
  ]);
});

const seeds = path.resolve(__dirname, '../../../seeds');
const texts = readdirSync(seeds)
  .filter((name) => /^00[1-4]_.*\.txt$/.test(name))
  .map((name) => readFileSync(path.join(seeds, name), 'utf8').split('\n'));

test('whatever is decided about whatever lines, no paragraph disappears and no row comes twice', async () => {
  const choice = fc.constantFrom<LooseDecision | undefined>('task', 'above', 'none', undefined);
  const lines = fc
    .constantFrom(...texts)
    .chain((all) => fc.shuffledSubarray(all, { minLength: 3, maxLength: 25 }));
  await fc.assert(
    fc.asyncProperty(lines, fc.array(choice, { minLength: 30, maxLength: 30 }), async (some, choices) => {
      const notice = await open(some.join('\n'));
      const open_ = notice.pieces.flatMap(({ kind }, place) => (kind === 'unattributed' ? [place] : []));
      const loose = Object.fromEntries(
        open_.flatMap((place, at) => (choices[at] === undefined ? [] : [[place, choices[at]]])),
      );
      const { rows, notice: after } = decide(notice, { ...undecided, loose });
      expect(after.pieces.map((piece) => piece.text)).toEqual(notice.pieces.map((piece) => piece.text));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const asTasks = Object.values(loose).filter((one) => one === 'task').length;
      expect(rows).toHaveLength(notice.tasks.length + asTasks);
    }),
    { numRuns: 40 },
  );
}, 60_000);
