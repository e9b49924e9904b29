// 每年年底, 每季度末, 每月28日前, 逐年, 定期: a duty that comes back.

import type { Form } from '../Form';
import type { Meaning } from '../Term';
import { readDash } from '../readDash';
import { readList } from '../readList';
import { readPoint } from '../readPoint';
import type { Reading, Token } from '../Token';
import { tokenAt } from '../tokenAt';

/** A recurrence with its day, where one is given. */
export const recurring: Form = {
  id: 'recurring',
  example: '每年12月底前',
  parse(tokens, at) {
    const every = tokenAt(tokens, at);
    const odd = every.kind === 'each' ? readOddPeriod(tokens, at + 1) : null;
    if (odd)
      return { value: { meanings: [{ kind: 'recurring', recur: 'irregular' }], cued: true }, next: odd };
    if (every.kind !== 'every' || every.recur === undefined) return null;
    const day =
      every.recur === 'yearly'
        ? readDaysOfYear(tokens, at + 1)
        : readDayOfPeriod(tokens, at + 1, every.recur);
    return { value: { meanings: day.value, cued: true }, next: day.next };
  },
};

/** 每两年, 每3个月. */
function readOddPeriod(tokens: readonly Token[], at: number): number | null {
  const next = tokenAt(tokens, at + 1).kind === 'count' ? at + 2 : at + 1;
  const unit = tokenAt(tokens, next).kind;
  return tokenAt(tokens, at).kind === 'number' && (unit === 'year' || unit === 'month' || unit === 'span')
    ? next + 1
    : null;
}

/** 每年6月底、12月底前: every further point comes back too. */
function readDaysOfYear(tokens: readonly Token[], at: number): Reading<Meaning[]> {
  const meanings: Meaning[] = [];
  let next = at;
  for (;;) {
    const start: number = next === at ? skip(tokens, next, ['self', 'to', 'aim', 'filler']) : next + 1;
    if (next > at && tokenAt(tokens, next).kind !== 'and') break;
    const found: Reading<Meaning[]> | null = readDayOfYear(tokens, start);
    if (!found) break;
    meanings.push(...found.value);
    next = found.next;
  }
  return meanings.length > 0
    ? { value: meanings, next }
    : { value: [{ kind: 'recurring', recur: 'yearly' }], next: at };
}

function readDayOfYear(tokens: readonly Token[], at: number): Reading<Meaning[]> | null {
  const edge = tokenAt(tokens, at).kind;
  if (edge === 'end' || edge === 'year-end') {
    const next = skip(tokens, at + 1, ['before', 'until']);
    return { value: [{ kind: 'recurring', recur: 'yearly', point: { month: 12, cued: true } }], next };
  }
  const several = readList(tokens, at);
  if (several)
    return {
      value: several.value.map((point) => ({ kind: 'recurring', recur: 'yearly', point })),
      next: several.next,
    };
  const first = readPoint(tokens, at);
  if (!first || typeof first.value.year === 'number' || first.value.plan !== undefined) return null;
  const dash = readDash(tokens, first.next, false);
  const last = dash === null ? null : readPoint(tokens, dash);
  const found = last ?? first;
  return { value: [{ kind: 'recurring', recur: 'yearly', point: found.value }], next: found.next };
}

/** 每季度末, 每月28日前, 每月下旬. */
function readDayOfPeriod(tokens: readonly Token[], at: number, recur: string): Reading<Meaning[]> {
  const meaning = (detail: string | undefined, next: number): Reading<Meaning[]> => ({
    value: [{ kind: 'recurring', recur, ...(detail === undefined ? {} : { detail }) }],
    next,
  });
  if (recur === 'irregular') return meaning(undefined, at);
  const start = skip(tokens, at, ['filler', 'month', 'quarter']);
  const first = tokenAt(tokens, start);
  if (first.kind === 'end' && recur !== 'weekly')
    return meaning('end', skip(tokens, start + 1, ['before', 'until']));
  if (first.kind === 'ten-days')
    return meaning(first.value === 3 ? 'end' : `${first.value}0`, skip(tokens, start + 1, ['before']));
  if (first.kind !== 'number' || tokenAt(tokens, start + 1).kind !== 'day') return meaning(undefined, at);
  const dash = readDash(tokens, start + 2, false);
  const isRange =
    dash !== null && tokenAt(tokens, dash).kind === 'number' && tokenAt(tokens, dash + 1).kind === 'day';
  const last = isRange ? dash : start;
  const detail = String(tokenAt(tokens, last).value).padStart(2, '0');
  return meaning(detail, skip(tokens, last + 2, ['before', 'until']));
}

function skip(tokens: readonly Token[], at: number, kinds: readonly Token['kind'][]): number {
  let next = at;
  while (kinds.includes(tokenAt(tokens, next).kind)) next += 1;
  return next;
}
