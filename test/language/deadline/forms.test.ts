// Every form reads its own example, every trap keeps its own out, and docs/deadlines.md shows them as they are now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadlinePage } from '../../../src/language/deadline/deadlinePage';
import { findDeadlines } from '../../../src/language/deadline';
import { forms } from '../../../src/language/deadline/forms';
import { cutWords } from '../../../src/language/deadline/cutWords';
import { trapNames } from '../../../src/language/deadline/traps';
import { deadlineForms, deadlineTraps } from '../../../src/messages/zh-CN/deadlineForms';

const reference = { year: 2022, date: '2022-03-01' };

test.each(forms.map((form) => [form.id, form] as const))('form %s reads its example whole', (_id, form) => {
  const words = cutWords(deadlineForms[form.id]?.example ?? '', 'cell');
  const start = [...words.kinds].findIndex((_, at) => form.read(words, at) !== null);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(form.read(words, start)?.meanings.length).toBeGreaterThan(0);
});

test.each(trapNames.map(([id]) => [id, deadlineTraps[id]?.example ?? '']))(
  'trap %s: %j gives no deadline',
  (_id, example) => {
    expect(findDeadlines(example, reference).map(({ type }) => type)).toEqual(['none']);
  },
);

test('ids are unique and have their words', () => {
  expect(Object.keys(deadlineForms).sort()).toEqual(forms.map(({ id }) => id).sort());
  expect(Object.keys(deadlineTraps).sort()).toEqual(trapNames.map(([id]) => id).sort());
});

test('docs/deadlines.md is current (node scripts/generate-deadline-docs.mjs)', () => {
  expect(readFileSync(join(__dirname, '../../../docs/deadlines.md'), 'utf8')).toBe(deadlinePage());
});
