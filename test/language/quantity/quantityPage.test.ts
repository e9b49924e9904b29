// docs/quantities.md is made from the forms: every form and trap has its words, and the committed page is up to date.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forms, wordForms } from '../../../src/language/quantity/forms';
import { quantityPage } from '../../../src/language/quantity/quantityPage';
import { traps } from '../../../src/language/quantity/traps';
import { quantityForms, quantityTraps } from '../../../src/messages/zh-CN/quantityForms';

const page = readFileSync(path.join(__dirname, '../../../docs/quantities.md'), 'utf8');

test('every form and every trap is explained, and nothing else', () => {
  expect(Object.keys(quantityForms).sort()).toEqual([...forms, ...wordForms].map(({ id }) => id).sort());
  expect(Object.keys(quantityTraps).sort()).toEqual(traps.map(({ id }) => id).sort());
});

test('the committed page says what the forms say', () => {
  expect(page.startsWith(quantityPage([]).trimEnd())).toBe(true);
});

test('a task’s targets are rows, each once, with the time that goes with them', () => {
  const task = {
    document: '000',
    task: '9 某项',
    texts: ['到2025年，住院量占比达到85%以上', '到2025年，住院量占比达到85%以上', '目前已建成3所'],
    year: 2022,
  };
  expect(quantityPage([task]).trimEnd().split('\n').at(-1)).toBe(
    '| 000 | 9 某项 | 住院量占比 | 达到85%以上 | 2025年底前 |',
  );
});
