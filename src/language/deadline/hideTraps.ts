// Which words of a text lie in a trap (a document number, a title, a base year)? The forms do not see them.

import type { Stretch } from './traps';
import type { Words } from './Words';

/** Anything but times, numbers and what goes with them: in those no trap can lie. */
const WORDED = /[^\dymdqhtpADeibfwEuzsoFT~.!rRLvPIJV&-]/;

/** Makes the words that overlap a trap `x`. */
export function hideTraps(words: Words, findTraps: (words: Words) => readonly Stretch[]): void {
  const { text, starts } = words;
  if (!WORDED.test(words.code) && !/截/.test(text)) return;
  for (const [start, end] of findTraps(words))
    words.code = words.code.replace(/./gs, (letter, at: number) =>
      (starts[at] ?? 0) < end && (starts[at + 1] ?? 0) > start ? 'x' : letter,
    );
}
