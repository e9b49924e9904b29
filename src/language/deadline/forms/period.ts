// 月度, 季度, 年度 as the whole cell, 季度末: the period, or its end, comes back.

import type { Form } from '../Form';
import { recurrenceOf } from '../recurrence';

/** The bare name of a period, in a cell. */
export const period: Form = [
  'yqmH',
  /(?<!\d)q(ef?)(?!m)|^(Hy|[ymq])$/y,
  ([, end, whole = 'q'], { mode, text }) =>
    mode === 'cell' && (end || text.endsWith('度'))
      ? { type: 'recurring', recur: recurrenceOf(whole) + (end ? ':end' : ''), cued: true }
      : null,
];
