// Does a dash (or 至, 到) stand here that makes a range?

import type { Token } from './Token';
import { tokenAt } from './tokenAt';

/**
 * The place behind the dash; null when there is none. A comma before 到, 至 is passed over when 自, 从 or 起 opened the range.
 */
export function readDash(tokens: readonly Token[], at: number, isOpened: boolean): number | null {
  let next = at;
  if (isOpened && /^[,，、]$/.test(tokenAt(tokens, next).text) && tokenAt(tokens, next + 1).kind === 'to')
    next += 1;
  const start = next;
  while (tokenAt(tokens, next).kind === 'dash' || tokenAt(tokens, next).kind === 'to') next += 1;
  return next === start ? null : next;
}
