// 季度末, 半年底: the end of a period without a number comes back each time.

import type { Form } from '../Form';
import { skip } from '../Words';

const QUARTER_END = /(?<![1-9cl])qef?/y;

/** 季度末 as a whole. */
export const periodEnd: Form = [
  'q',
  (words, at) => {
    const next = skip(QUARTER_END, words, at);
    return words.mode === 'cell' && next > at
      ? [next, true, { type: 'recurring', recur: 'quarterly:end' }]
      : null;
  },
];
