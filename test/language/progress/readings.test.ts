// Does a text give a reason, say that work is unfinished, say that the task is wholly done? One text a line, + yes, - no.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readProgress } from '../../../src/language/progress';

const [, reasons = '', unfinished = '', wholly = ''] = readFileSync(
  path.join(__dirname, 'readings.txt'),
  'utf8',
).split(/^= .*\n/m);
const lines = (block: string): [string, boolean][] =>
  block
    .trim()
    .split('\n')
    .map((line) => [line.slice(2), line.startsWith('+')]);

test.each(lines(reasons))('a reason in %s: %s', (text, expected) =>
  expect(readProgress(text).hasReason).toBe(expected),
);

test.each(lines(unfinished))('unfinished in %s: %s', (text, expected) =>
  expect(readProgress(text).unfinished.length > 0).toBe(expected),
);

test.each(lines(wholly))('wholly done in %s: %s', (text, expected) =>
  expect(readProgress(text).isWholeDone).toBe(expected),
);
