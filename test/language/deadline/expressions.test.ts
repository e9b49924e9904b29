// Expressions of other documents, for a document of 1 March 2022: cells.txt read as cells, texts.txt as running text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDeadlines, parseDeadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import { briefly } from './brief';

const reference = { year: 2022, date: '2022-03-01' };

function rows(file: string): [string, string][] {
  const lines = readFileSync(join(__dirname, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [text = '', expected = ''] = line.split('\t');
    return [text.replace(/\\n/g, '\n'), expected];
  });
}

beforeAll(loadSimplifier);

test.each(rows('cells.txt'))('cell %j says %s', (cell, expected) => {
  expect(briefly(parseDeadline(cell, reference))).toBe(expected);
});

test.each(rows('texts.txt'))('text %j says %s', (text, expected) => {
  expect(briefly(findDeadlines(text, reference))).toBe(expected);
});
