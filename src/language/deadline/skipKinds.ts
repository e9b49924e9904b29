// Passes over words of some kinds.

import type { Token, TokenKind } from './Token';
import { tokenAt } from './tokenAt';

/** The first place from `at` on whose word is of none of the kinds. */
export function skipKinds(tokens: readonly Token[], at: number, kinds: readonly TokenKind[]): number {
  let next = at;
  while (next < tokens.length && kinds.includes(tokenAt(tokens, next).kind)) next += 1;
  return next;
}
