// Which terms stand in a text, and which words belong to none? Left to right, first form that fits, nothing read twice.

import type { Form } from './Form';
import { forms } from './forms';
import type { Meaning, Term } from './Term';
import type { Words } from './Words';

/** The terms in printed order; `loose` are the words that belong to none. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly loose: readonly number[];
}

/** What the forms that can begin with a letter read, by its code, in the grammar's order. */
const readers: Form[1][][] = [];
for (const [begins, read] of forms)
  for (const letter of begins) (readers[letter.charCodeAt(0)] ??= []).push(read);

/** Reads words into terms with the ordered list of forms. Several meanings of one form share their words in order. */
export function readTerms(words: Words): Terms {
  const terms: Term[] = [];
  const loose: number[] = [];
  for (let at = 0; at < words.kinds.length;) {
    const next = readForm(words, at, terms);
    if (next === at) loose.push(at);
    at = Math.max(next, at + 1);
  }
  return { terms, loose };
}

function readForm(words: Words, at: number, terms: Term[]): number {
  for (const read of readers[words.kinds.charCodeAt(at)] ?? NONE) {
    const found = read(words, at);
    if (!found || found[0] <= at) continue;
    const [next, cued] = found;
    const share = Math.max(1, Math.floor((next - at) / (found.length - 2)));
    for (let index = 2, from = at; index < found.length; index++) {
      const to = index === found.length - 1 ? next : Math.min(from + share, next - 1);
      terms.push({ meaning: found[index] as Meaning, cued, from, to });
      from = to;
    }
    return next;
  }
  return at;
}

const NONE: readonly never[] = [];
