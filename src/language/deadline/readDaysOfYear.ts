// Which days of the year follow 每年 (年底, 6月底、12月底前, 6、12月, 3—5月, 10月至次年3月)?

import type { Meaning } from './Term';
import { readDash } from './readDash';
import { readHalfGiven } from './readHalfGiven';
import { readList } from './readList';
import { readPoint } from './readPoint';
import { skipKinds } from './skipKinds';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/** One meaning for each day that comes back every year; just `yearly` when none is given. */
export function readDaysOfYear(tokens: readonly Token[], at: number): Reading<Meaning[]> {
  const meanings: Meaning[] = [];
  let next = at;
  let start = skipKinds(tokens, at, ['self', 'to', 'aim', 'filler']);
  for (let found = readDay(tokens, start); found; found = readDay(tokens, start)) {
    meanings.push(...found.value);
    next = found.next;
    if (tokenAt(tokens, next).kind !== 'and') break;
    start = next + 1;
  }
  if (meanings.length > 0) return { value: meanings, next };
  const event =
    tokenAt(tokens, at).kind === 'event' ? skipKinds(tokens, at, ['event', 'before', 'after', 'within']) : at;
  return { value: [{ kind: 'recurring', recur: 'yearly' }], next: event };
}

function readDay(tokens: readonly Token[], at: number): Reading<Meaning[]> | null {
  const edge = tokenAt(tokens, at).kind;
  if (edge === 'end' || edge === 'year-end') {
    const next = skipKinds(tokens, at + 1, ['before', 'until']);
    return { value: [{ kind: 'recurring', recur: 'yearly', point: { month: 12, cued: true } }], next };
  }
  const several = readList(tokens, at);
  if (several) {
    return {
      value: several.value.map((point) => ({ kind: 'recurring', recur: 'yearly', point })),
      next: several.next,
    };
  }
  const first = readHalfGiven(tokens, at) ?? readPoint(tokens, at);
  if (!first || typeof first.value.year === 'number' || first.value.plan !== undefined) return null;
  const dash = readDash(tokens, first.next, false);
  const found = (dash === null ? null : readPoint(tokens, dash)) ?? first;
  return { value: [{ kind: 'recurring', recur: 'yearly', point: found.value }], next: found.next };
}
