// Does a time of day follow a date (00:00:00 in a date cell, 24时, 17点30分)?

import type { Token } from './Token';
import { tokenAt } from './tokenAt';

/** The place behind the time of day; `at` itself when there is none. */
export function skipTimeOfDay(tokens: readonly Token[], at: number): number {
  let next = /^(?:上午|下午|晚上|中午|T)$/.test(tokenAt(tokens, at).text) ? at + 1 : at;
  const start = next;
  while (tokenAt(tokens, next).kind === 'number' && /^[:时点分]$/.test(tokenAt(tokens, next + 1).text))
    next += 2;
  const endsInNumber = tokenAt(tokens, next - 1).text === ':' && tokenAt(tokens, next).kind === 'number';
  if (next === start) return at;
  return endsInNumber ? next + 1 : next;
}
