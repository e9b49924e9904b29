// 每年年底, 每季度末, 每月28日前, 逐年, 定期: a duty that comes back.

import type { Form } from '../Form';
import { readDaysOfPeriod } from '../readDaysOfPeriod';
import { readDaysOfYear } from '../readDaysOfYear';
import { RECURRENCES } from '../recurrence';
import { skip, textOf, valueAt } from '../Words';

const ODD_PERIOD = /R[1-9cl]#?[yYmMqGj]/y;

/** A recurrence with its day, where one is given; 每日 only in a cell. */
export const recurring: Form = [
  'rR',
  (words, at) => {
    if (words.kinds[at] === 'R') {
      const isDaily = words.mode === 'cell' && /^[日天]$/.test(textOf(words, at + 1));
      const next = isDaily ? at + 2 : skip(ODD_PERIOD, words, at);
      return next > at ? [next, true, { type: 'recurring', recur: 'irregular' }] : null;
    }
    const value = valueAt(words, at);
    return value === 1
      ? readDaysOfYear(words, at + 1)
      : readDaysOfPeriod(words, at + 1, RECURRENCES[value] ?? '');
  },
];
