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
