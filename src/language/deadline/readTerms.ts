// Which terms stand in a text, and which words belong to none? Left to right, first form that fits, nothing read twice.

import type { Form } from './Form';
import { forms } from './forms';
import type { Term } from './Term';
import { matchAt, skip, type Words } from './Words';

/** The terms in printed order; `loose` are the places of the code that belong to none. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly loose: readonly number[];
}

/** The forms that can begin with a letter, in the grammar's order. */
const formsOf: Partial<Record<string, Form[]>> = {};
for (const form of forms)
  for (const letter of form[0].replace('0', '0123456789')) (formsOf[letter] ??= []).push(form);

/** A number is one word. */
const WORD = /\d+|./sy;

/** Reads words into terms with the ordered list of forms. */
export function readTerms(words: Words): Terms {
  const terms: Term[] = [];
  const loose: number[] = [];
  for (let at = 0; at < words.code.length;) {
    const next = readForm(words, at, terms);
    if (next) at = next;
    else for (const end = skip(WORD, words, at); at < end; at++) loose.push(at);
  }
  return { terms, loose };
}

/** Adds the terms of the first form that reads something at a place; the place behind them, 0 when none does. */
function readForm(words: Words, at: number, terms: Term[]): number {
  for (const form of formsOf[words.code.charAt(at)] ?? []) {
    const found = matchAt(form[1], words, at);
    const meanings = found && form[2](found, words, at);
    if (!meanings) continue;
    let from = at;
    // Each term is made anew, all of one shape.
    for (const meaning of 'type' in meanings ? [meanings] : meanings) {
      const { type, start, end, recur, more, cued, next = at + found[0].length } = meaning;
      terms.push({ type, start, end, recur, more, cued, at: from, next });
      from = next;
    }
    return from;
  }
  return 0;
}
