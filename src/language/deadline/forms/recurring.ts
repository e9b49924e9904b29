// 每年年底, 每季度末, 每月28日前, 逐年, 定期: a duty that comes back.

import type { Form } from '../Form';
import { readDaysOfPeriod } from '../readDaysOfPeriod';
import { readDaysOfYear } from '../readDaysOfYear';
import { RECURRENCES } from '../recurrence';
import { skip, textOf, valueAt, type Words } from '../Words';

const ODD_PERIOD = /R[1-9cl]#?[yYmMqGj]/y;

/** A recurrence with its day, where one is given. */
export const recurring: Form = {
  id: 'recurring',
  begins: 'rR',
  read(words, at) {
    if (words.kinds[at] === 'R') {
      const next = isDaily(words, at) ? at + 2 : skip(ODD_PERIOD, words, at);
      return next > at ? { meanings: [{ type: 'recurring', recur: 'irregular' }], cued: true, next } : null;
    }
    const recur = RECURRENCES[valueAt(words, at)] ?? '';
    return recur === 'yearly' ? readDaysOfYear(words, at + 1) : readDaysOfPeriod(words, at + 1, recur);
  },
};

/** 每日 only in a cell. */
function isDaily(words: Words, at: number): boolean {
  return words.mode === 'cell' && /^[日天]$/.test(textOf(words, at + 1));
}
