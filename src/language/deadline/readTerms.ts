// Which terms stand in a text, and which words belong to none? Left to right, first form that fits, nothing read twice.

import type { Form } from './Form';
import { forms } from './forms';
import type { Term } from './Term';
import type { Words } from './Words';

/** The terms in printed order; `loose` are the words that belong to none. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly loose: readonly number[];
}

/** The forms that can begin with a letter, by its code, in the grammar's order. */
const beginners: Form[][] = [];
for (const form of forms)
  for (const letter of form.begins) (beginners[letter.charCodeAt(0)] ??= []).push(form);

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
  for (const form of beginners[words.kinds.charCodeAt(at)] ?? NONE) {
    const found = form.read(words, at);
    if (!found || found.next <= at) continue;
    const { meanings, cued, next } = found;
    const share = Math.max(1, Math.floor((next - at) / meanings.length));
    let from = at;
    for (const meaning of meanings) {
      const to = meaning === meanings.at(-1) ? next : Math.min(from + share, next - 1);
      terms.push({ meaning, cued, from, to });
      from = to;
    }
    return next;
  }
  return at;
}

const NONE: readonly Form[] = [];
