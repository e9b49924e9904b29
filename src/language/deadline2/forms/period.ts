// 月度, 季度, 年度 as the whole cell, 季度末: the period, or its end, comes back.

import type { Form } from '../Form';
import { recurrenceOf } from '../recurrence';
import { matchAt } from '../Words';

const PERIOD = /(?<!\d)q(ef?)|^(Hy|[ymq])$/y;

/** The bare name of a period, in a cell. */
export const period: Form = [
  'yqmH',
  (words, at) => {
    const [all, end, whole = 'q'] = matchAt(PERIOD, words, at) ?? [];
    if (!all || words.mode === 'text' || !(end || words.text.endsWith('度'))) return null;
    return [at + all.length, true, { type: 'recurring', recur: recurrenceOf(whole) + (end ? ':end' : '') }];
  },
];
