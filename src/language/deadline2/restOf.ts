// Which words of a cell are neither time nor known filler? They come back as `rest`; no character of a cell is lost.

import { textOf, type Words } from './Words';

/** Fillers that are words of their own, those that may be a part of an unknown word, and unknown words. */
const FILLER = /[CWJ,:;("?&!~\-./ ]/;
const INSIDE = /[_vX@kZTFfwuse#n]/;
const UNKNOWN = /[xHN]/;

/** The words that are neither time nor known filler, in printed order, a blank between pieces. */
export function restOf(words: Words, loose: readonly number[]): string {
  const { code } = words;
  let rest = '';
  let behind = -1;
  // 每年2次
  const times = new Set(loose.filter((at) => /^\d+C/.test(code.slice(at))));
  for (const at of loose) {
    const letter = code.charAt(at);
    const isPart = textOf(words, at).length < 2 && [at - 1, at + 1].some((beside) => loose.includes(beside) && UNKNOWN.test(code.charAt(beside)));
    if (times.has(at) || FILLER.test(letter) || (INSIDE.test(letter) && !isPart)) continue;
    rest += (rest && at !== behind + 1 ? ' ' : '') + textOf(words, at);
    behind = at;
  }
  return rest;
}
