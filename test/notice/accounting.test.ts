// Every paragraph of every notice ends as something, and nothing disappears: also when its lines are cut, shuffled or glued.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { importNotice } from '../../src/jobs/importNotice';
import { textBlocks } from '../../src/workbook/textBlocks';

const independent = path.join(__dirname, 'independent');
const seeds = path.resolve(__dirname, '../../seeds');
const documents: readonly (readonly [id: string, lines: readonly string[]])[] = [
  ...readdirSync(seeds)
    .filter((name) => /^00[1-4]_.*\.txt$/.test(name))
    .map((name) => [name, readFileSync(path.join(seeds, name), 'utf8').split('\n')] as const),
  ...readdirSync(independent)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { notice } = JSON.parse(readFileSync(path.join(independent, name), 'utf8')) as {
        notice: string[];
      };
      return [name, notice] as const;
    }),
];
const KINDS = 'title frame section general task clause rule table noise blank unattributed'.split(' ');

async function accountFor(text: string) {
  const { notice, lists } = await importNotice({ name: '通知', blocks: textBlocks(text) });
  text.split('\n').forEach((line, place) => {
    const own = notice.pieces.filter(({ paragraph }) => paragraph === place + 1);
    expect(own.map((piece) => piece.text).join('')).toBe(line);
    for (const { kind } of own) expect(KINDS).toContain(kind);
  });
  return { notice, lists };
}

test.each(documents)('%s: every character in exactly one piece, every task in a task’s', async (_, lines) => {
  const { notice } = await accountFor(lines.join('\n'));
  for (const { paragraph, text } of notice.tasks) {
    const own = notice.pieces.filter((piece) => piece.paragraph === paragraph);
    expect([text === '', own.some(({ kind }) => kind === 'task')]).toEqual([false, true]);
  }
});

const damaged = fc
  .tuple(
    fc.constantFrom(...documents.map(([, lines]) => lines)),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([lines, chance]) => {
    const next = (): number => chance.next().value as number;
    const shuffled = next() < 0.4 ? [...lines].sort(() => next() - 0.5) : [...lines];
    const some = shuffled.slice(Math.floor(next() * shuffled.length)).slice(0, 5 + Math.floor(next() * 30));
    const cut = some.map((line) => (next() < 0.2 ? line.slice(Math.floor(next() * line.length)) : line));
    return next() < 0.4 ? [cut.join('')] : cut;
  });

/** Are the characters those of the whole, in their order? */
function isCutOf(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

test('cut, shuffled and glued lines of all of them', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (lines) => {
      const text = lines.join('\n');
      const { notice } = await accountFor(text);
      for (const task of notice.tasks) expect(isCutOf(task.text.replace(/\s/g, ''), text)).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('any text is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      await importNotice({ name: '通知', blocks: textBlocks(text) });
    }),
    { numRuns: 100 },
  );
});

test('measures between tasks that name nobody are shown to a person; general parts are not', async () => {
  const { notice } = await accountFor(
    [
      '青山县关于印发2024年营商环境重点任务分工方案的通知',
      '一、总体要求',
      '（一）指导思想。全面贯彻落实精神。',
      '二、优化政务服务',
      '（二）推进“一件事一次办”。新增10件以上“一件事”。（县发改局牵头，县公安局配合）',
      '三、规范监管执法',
      '（三）推行联合检查。年内开展联合检查12次。',
      '（四）推行包容审慎监管。发布免罚清单80项。',
      '四、基本原则',
      '（五）坚持统筹推进。上下联动、分步实施。',
      '五、强化要素保障',
      '（六）保障用地。供应工业用地600亩。（县自然资源局负责）',
      '六、保障措施',
      '（七）加强领导。各单位要高度重视。',
    ].join('\n'),
  );
  expect(notice.tasks.map(({ paragraph }) => paragraph)).toEqual([5, 12]);
  const open = notice.pieces.filter(({ kind }) => kind === 'unattributed');
  expect(open.map(({ paragraph }) => paragraph)).toEqual([7, 8]);
});
