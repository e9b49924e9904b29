// Which words of a cell are neither time nor known filler? They come back as `rest`; no character of a cell is lost.

import { textOf, type Words } from './Words';

const FILLER = /[_vXC@kZUWJ,:;("?&!~\-./0TFfwuse#]/;
const INSIDE = /[_vX@kZTFfwuse#]/;
const UNKNOWN = /[xHBK=<]/;

/** The words that are neither time nor known filler, in printed order, a blank between pieces. */
export function restOf(words: Words, loose: readonly number[]): string {
  let rest = '';
  let behind = -1;
  for (const at of loose) {
    const kind = words.kinds[at] ?? '';
    if (FILLER.test(kind) ? !isPartOfWord(words, loose, at) : isCountOfTimes(words, at)) continue;
    rest += (rest !== '' && at !== behind + 1 ? ' ' : '') + textOf(words, at);
    behind = at;
  }
  return rest;
}

/** 每年2次 */
function isCountOfTimes({ kinds }: Words, at: number): boolean {
  return /[1-9cl]/.test(kinds[at] ?? '') && kinds[at + 1] === 'C';
}

/** 适时, 接到: one known character beside an unknown one is no word of its own. */
function isPartOfWord(words: Words, loose: readonly number[], at: number): boolean {
  if (textOf(words, at).length > 1 || !INSIDE.test(words.kinds[at] ?? '')) return false;
  return [at - 1, at + 1].some((beside) => loose.includes(beside) && UNKNOWN.test(words.kinds[beside] ?? ''));
}
