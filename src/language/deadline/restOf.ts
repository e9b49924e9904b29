// Which words of a cell are neither time nor known filler? They come back as `rest`; no character of a cell is lost.

import { isOne, NUMBER, textOf, type Words } from './Words';

/** Fillers that are words of their own, and those that may be a part of an unknown word. */
const FILLER = 'CUWJ,:;("?&!~-./';
const INSIDE = '_vX@kZTFfwuse#0';

/** The words that are neither time nor known filler, in printed order, a blank between pieces. */
export function restOf(words: Words, loose: readonly number[]): string {
  let rest = '';
  let behind = -1;
  for (const at of loose) {
    // 每年2次
    const isTimes = isOne(NUMBER, words, at) && isOne('C', words, at + 1);
    if (isTimes || isOne(FILLER, words, at) || (isOne(INSIDE, words, at) && !isPartOfWord(words, loose, at)))
      continue;
    rest += (rest && at !== behind + 1 ? ' ' : '') + textOf(words, at);
    behind = at;
  }
  return rest;
}

/** 适时, 接到: one known character beside an unknown one is no word of its own. */
function isPartOfWord(words: Words, loose: readonly number[], at: number): boolean {
  const isUnknown = (beside: number): boolean => loose.includes(beside) && isOne('xHBK=<', words, beside);
  return textOf(words, at).length < 2 && (isUnknown(at - 1) || isUnknown(at + 1));
}
