// 月度, 季度, 年度 as the whole cell: the period comes back.

import type { Form } from '../Form';
import { RECURRENCES } from '../recurrence';

const PERIODS = ['', '年度', '半年度', '季度', '月度'];

/** The bare name of a period. */
export const periodWord: Form = [
  'yYmqH',
  ({ mode, text, kinds }, at) => {
    const recur = RECURRENCES[PERIODS.indexOf(text)];
    return recur && mode === 'cell' && at === 0 ? [kinds.length, true, { type: 'recurring', recur }] : null;
  },
];
