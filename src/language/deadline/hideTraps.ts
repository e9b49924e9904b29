// Which words of a text lie in a trap (a document number, a title, a base year)? The forms do not see them.

import { traps } from './traps';
import type { Words } from './Words';

/** Only times, numbers and what goes with them: nothing in which a trap could lie. */
const PLAIN = /^[1-9clyYmMdqhtpAQnNeibEfwuzsoFT~.!rLvPIJV&-]*$/;

/** Makes the words that overlap a trap `x`. */
export function hideTraps(words: Words): void {
  const { text, starts } = words;
  if (PLAIN.test(words.kinds) && !text.includes('截')) return;
  for (const [start, end] of traps(words)) {
    let hidden = '';
    for (let at = 0; at < words.kinds.length; at++)
      hidden += (starts[at] ?? 0) < end && (starts[at + 1] ?? 0) > start ? 'x' : (words.kinds[at] ?? '');
    words.kinds = hidden;
  }
}
