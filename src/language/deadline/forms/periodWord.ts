// 月度, 季度, 年度 as the whole cell: the period comes back.

import type { Form } from '../Form';
import { RECURRENCES } from '../recurrence';

const PERIODS = ['', '年度', '半年度', '季度', '月度'];

/** The bare name of a period. */
export const periodWord: Form = {
  id: 'period-word',
  begins: 'yYmqH',
  read({ mode, text, kinds }, at) {
    const period = at === 0 && mode === 'cell' ? PERIODS.indexOf(text) : -1;
    const recur = RECURRENCES[period];
    return recur ? { meanings: [{ type: 'recurring', recur }], cued: true, next: kinds.length } : null;
  },
};
