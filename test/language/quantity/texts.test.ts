// Clauses of many fields, for a document of 2022: texts.txt gives text and reading, nothing behind the tab where nothing is a quantity.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuantities, type Quantity } from '../../../src/language/quantity';

const rows = readFileSync(join(__dirname, 'texts.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

function brief({ subject, relation, low, high, unit, role, when }: Quantity): string {
  const time = when === null ? [] : [when.end ?? when.recur ?? when.type];
  return [subject, relation, low ?? '-', high ?? '-', unit || '-', role, ...time].join(' ');
}

test.each(rows)('%s', (text, expected) => {
  expect(readQuantities(text, { year: 2022, date: null }).map(brief).join(' | ')).toBe(expected);
});
