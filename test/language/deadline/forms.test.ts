// Every form reads an example of its own, every trap keeps its own out, and docs/deadlines.md shows them as they are now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadlinePage } from '../../../src/language/deadline/deadlinePage';
import { findDeadlines, parseDeadline } from '../../../src/language/deadline';
import { forms } from '../../../src/language/deadline/forms';
import { cutWords } from '../../../src/language/deadline/cutWords';
import { matchAt } from '../../../src/language/deadline/Words';
import { TEXT_TRAPS } from '../../../src/language/deadline/runningText/textTraps';
import { TRAPS } from '../../../src/language/deadline/traps';
import { deadlineForms, deadlineTraps } from '../../../src/messages/zh-CN/deadlineForms';

const reference = { year: 2022, date: '2022-03-01' };

/** The first form that reads the words of an example, for each place of its code. */
function readersOf(example: string): number[] {
  const words = cutWords(example, 'cell');
  return Array.from(words.code, (letter, at) =>
    forms.findIndex(([begins, pattern, read]) => {
      const found = begins.replace('0', '0123456789').includes(letter) && matchAt(pattern, words, at);
      return found && read(found, words, at);
    }),
  );
}

test('every form is the first to read words of one of the examples', () => {
  const readers = new Set(Object.values(deadlineForms).flatMap(({ example }) => readersOf(example)));
  expect(forms.map((_, index) => readers.has(index))).toEqual(forms.map(() => true));
});

test.each(Object.entries(deadlineForms))('%s: the example is read whole', (_id, { example }) => {
  const values = parseDeadline(example, reference);
  expect(values.map(({ rest, reason }) => [rest, reason === 'not-understood'])).toEqual(
    values.map(() => [undefined, false]),
  );
});

test.each(Object.entries(deadlineTraps))('trap %s: no deadline', (_id, { example }) => {
  expect(findDeadlines(example, reference).map(({ type }) => type)).toEqual(['none']);
});

test('every trap has its words', () => {
  const lines = [TRAPS, TEXT_TRAPS].flatMap((traps) => traps.split('\n'));
  expect(Object.keys(deadlineTraps)).toHaveLength(lines.length);
});

test('docs/deadlines.md is current (node scripts/generate-deadline-docs.mjs)', () => {
  expect(readFileSync(join(__dirname, '../../../docs/deadlines.md'), 'utf8')).toBe(deadlinePage());
});
