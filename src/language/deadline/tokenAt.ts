// The token at a place; behind the last stands an empty `stop`, so that readers need not ask whether there is one.

import type { Token } from './Token';

const NOTHING: Token = { kind: 'stop', text: '', start: 0, end: 0, value: 0 };

/** The token at `at`, or an empty `stop` outside the text. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? NOTHING;
}
