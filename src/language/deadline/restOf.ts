// Which words of a cell are neither time nor known filler? They come back as `rest`; no character of a cell is lost.

import { textOf, type Words } from './Words';

/** Fillers that are words of their own, those that may be a part of an unknown word, and unknown words. */
const FILLER = /[CWJ,:;("?&!~\-./ ]/;
const INSIDE = /[_vX@kZTFfwEuse#n]/;
const UNKNOWN = /[xHNg%<]/;

/** The words that are neither time nor known filler, in printed order, a blank between pieces. */
export function restOf(words: Words, loose: readonly number[]): string {
  const { code } = words;
  let rest = '';
  let behind = -1;
  for (const at of loose) {
    const letter = code.charAt(at);
    const isUnknown = (beside: number): boolean =>
      UNKNOWN.test(code.charAt(beside)) && loose.includes(beside);
    const isFiller = FILLER.test(letter) || /^\d+C/.test(code.slice(at));
    const isPart = (): boolean => textOf(words, at).length < 2 && (isUnknown(at - 1) || isUnknown(at + 1));
    if (isFiller || (INSIDE.test(letter) && !isPart())) continue;
    rest += (rest && at !== behind + 1 ? ' ' : '') + textOf(words, at);
    behind = at;
  }
  return rest;
}
