// Which terms stand in a text, and which words belong to none? Left to right, first form that fits, nothing read twice.

import type { Form } from './Form';
import { forms } from './forms';
import type { Meaning, Term } from './Term';
import { skip, type Words } from './Words';

/** The terms in printed order; `loose` are the places of the code that belong to none. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly loose: readonly number[];
}

/** What the forms that can begin with a letter read, in the grammar's order. */
const readers: Partial<Record<string, Form[1][]>> = {};
for (const [begins, read] of forms) for (const letter of begins) (readers[letter] ??= []).push(read);

/** Reads words into terms with the ordered list of forms. Several meanings of one form share their words in order. */
export function readTerms(words: Words): Terms {
  const terms: Term[] = [];
  const loose: number[] = [];
  for (let at = 0; at < words.code.length; ) {
    let found;
    for (const read of readers[words.code.charAt(at)] ?? []) if ((found = read(words, at)) && found[0] > at) break;
    const next = found ? found[0] : at;
    if (!found || next <= at) {
      // A number is one word.
      for (const end = Math.max(at + 1, skip(/\d+/y, words, at)); at < end; at++) loose.push(at);
      continue;
    }
    const [, cued, ...meanings] = found;
    const share = Math.max(1, Math.floor((next - at) / meanings.length));
    meanings.forEach((meaning: Meaning, index) => {
      const from = Math.min(at + share * index, next - 1);
      terms.push({ meaning, cued, from, to: index < meanings.length - 1 ? Math.min(from + share, next - 1) : next });
    });
    at = next;
  }
  return { terms, loose };
}
