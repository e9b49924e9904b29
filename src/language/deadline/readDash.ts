// Does a dash (or 至, 到) stand here that makes a range?

import { isOne, skip, type Words } from './Words';

const DASH = /[~\-T]+/y;
const AFTER_OPENING = /(?:[,&](?=T))?[~\-T]+/y;

/** The word behind the dash, 0 when there is none. A comma before 到, 至 is passed over when 自, 从 or 起 opened the range. */
export function readDash(words: Words, at: number, isOpened = false): number {
  if (!isOne('~-T,&', words, at)) return 0;
  const next = skip(isOpened ? AFTER_OPENING : DASH, words, at);
  return next > at ? next : 0;
}
