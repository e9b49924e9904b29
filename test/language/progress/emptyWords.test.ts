// Entries of set phrases, and short entries that tell of an act, a state or a cause: one a line, written as offices write them.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readProgress } from '../../../src/language/progress';

const [, empty = '', told = ''] = readFileSync(path.join(__dirname, 'emptyWords.txt'), 'utf8').split(
  /^= .*\n/m,
);
const lines = (block: string): string[] => block.trim().split('\n');

test.each(lines(empty))('set phrases: %s', (text) => expect(readProgress(text).isEmpty).toBe(true));

test.each(lines(told))('something told: %s', (text) => expect(readProgress(text).isEmpty).toBe(false));
