// 每年年底, 每季度末, 每月28日前, 逐年, 定期: a duty that comes back.

import type { Form, ReadingMode } from '../Form';
import { readDaysOfPeriod } from '../readDaysOfPeriod';
import { readDaysOfYear } from '../readDaysOfYear';
import type { Meaning } from '../Term';
import type { Token } from '../Token';
import { tokenAt } from '../tokenAt';

/** A recurrence with its day, where one is given. */
export const recurring: Form = {
  id: 'recurring',
  begins: ['every', 'each'],
  parse(tokens, at, mode) {
    const every = tokenAt(tokens, at);
    const odd = every.kind === 'each' ? readOddPeriod(tokens, at + 1, mode) : null;
    if (odd)
      return { value: { meanings: [{ kind: 'recurring', recur: 'irregular' }], cued: true }, next: odd };
    if (every.kind !== 'every' || every.recur === undefined) return null;
    if (every.recur === 'yearly') {
      const days = readDaysOfYear(tokens, at + 1);
      return { value: { meanings: days.value, cued: true }, next: days.next };
    }
    const { value: details, next } = readDaysOfPeriod(tokens, at + 1, every.recur);
    const { recur } = every;
    const meanings = details.map((detail): Meaning => ({
      kind: 'recurring',
      recur,
      ...(detail === null ? {} : { detail }),
    }));
    return { value: { meanings, cued: true }, next };
  },
};

/** 每两年, 每3个月; 每日 only in a cell. */
function readOddPeriod(tokens: readonly Token[], at: number, mode: ReadingMode): number | null {
  if (/^[日天]$/.test(tokenAt(tokens, at).text)) return mode === 'cell' ? at + 1 : null;
  const next = tokenAt(tokens, at + 1).kind === 'count' ? at + 2 : at + 1;
  const unit = tokenAt(tokens, next).kind;
  const isPeriod = unit === 'year' || unit === 'month' || unit === 'quarter' || unit === 'span';
  return tokenAt(tokens, at).kind === 'number' && isPeriod ? next + 1 : null;
}
