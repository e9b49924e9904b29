// Which words of a text lie in a trap (a document number, a title, a base year)? The forms do not see them.

import type { Stretch } from './traps';
import type { Words } from './Words';

/** Makes the words that overlap a trap `x`. */
export function hideTraps(words: Words, findTraps: (words: Words) => readonly Stretch[]): void {
  const { starts } = words;
  for (const [start, end] of findTraps(words))
    words.code = words.code.replace(/./gs, (letter, at: number) =>
      (starts[at] ?? 0) < end && (starts[at + 1] ?? 0) > start ? 'x' : letter,
    );
}
