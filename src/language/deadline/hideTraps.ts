// Which words of a text lie in a trap (a document number, a title, a base year)? The forms do not see them.

import type { DeadlineReference } from './Deadline';
import { traps } from './traps';
import type { Words } from './Words';

/** Only times, numbers and what goes with them: nothing in which a trap could lie. */
const PLAIN = /^[\dymdqhtpADeibfwEuzsoFT~.!rRLvPIJV&-]*$/;

/** Makes the words that overlap a trap `x`. */
export function hideTraps(words: Words, reference: DeadlineReference): void {
  const { text, starts } = words;
  if (PLAIN.test(words.code) && !text.includes('截')) return;
  for (const [start, end] of traps(words, reference))
    words.code = words.code.replace(/./gs, (letter, at: number) =>
      (starts[at] ?? 0) < end && (starts[at + 1] ?? 0) > start ? 'x' : letter,
    );
}
