// 季度末, 半年底: the end of a period without a number comes back each time.

import type { Form } from '../Form';
import { skip } from '../Words';

const QUARTER_END = /(?<![1-9cl])qef?/y;

/** 季度末 as a whole. */
export const periodEnd: Form = {
  id: 'period-end',
  begins: 'q',
  read(words, at) {
    const next = words.mode === 'cell' ? skip(QUARTER_END, words, at) : at;
    return next > at ? { meanings: [{ type: 'recurring', recur: 'quarterly:end' }], cued: true, next } : null;
  },
};
