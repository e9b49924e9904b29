// For random cuts, shuffles and glued lines of real notices nothing throws and nothing disappears.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { importNotice } from '../../src/jobs/importNotice';
import { textBlocks } from '../../src/workbook/file';

const seeds = path.resolve(__dirname, '../../seeds');
const texts = readdirSync(seeds)
  .filter((name) => /^00[1-4]_.*\.txt$/.test(name))
  .map((name) => readFileSync(path.join(seeds, name), 'utf8').split('\n'));

const damaged = fc
  .tuple(fc.constantFrom(...texts), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([lines, chance]) => {
    const next = (): number => chance.next().value as number;
    const from = Math.floor(next() * lines.length);
    const some = lines.slice(from, from + 5 + Math.floor(next() * 30));
    const shuffled = next() < 0.3 ? [...some].sort(() => next() - 0.5) : some;
    const cut = shuffled.map((line) => (next() < 0.2 ? line.slice(Math.floor(next() * line.length)) : line));
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

test('every character stands in exactly one piece', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (lines) => {
      const text = lines.join('\n');
      const { notice } = await importNotice({ name: '通知', blocks: textBlocks(text) });
      text.split('\n').forEach((line, place) => {
        const own = notice.pieces.filter(({ paragraph }) => paragraph === place + 1);
        expect(own.map((piece) => piece.text).join('')).toBe(line);
      });
      for (const task of notice.tasks) expect(isCutOf(task.text.replace(/\s/g, ''), text)).toBe(true);
    }),
    { numRuns: 150 },
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
