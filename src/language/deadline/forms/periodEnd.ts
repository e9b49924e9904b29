// 季度末, 半年底: the end of a period without a number comes back each time.

import type { Form } from '../Form';
import { tokenAt } from '../tokenAt';

/** 季度末 as a whole. */
export const periodEnd: Form = {
  id: 'period-end',
  begins: ['quarter'],
  parse(tokens, at, mode) {
    const before = tokenAt(tokens, at - 1).kind;
    if (mode === 'text' || tokenAt(tokens, at).kind !== 'quarter' || before === 'number') return null;
    if (tokenAt(tokens, at + 1).kind !== 'end') return null;
    const next = tokenAt(tokens, at + 2).kind === 'before' ? at + 3 : at + 2;
    return {
      value: { meanings: [{ kind: 'recurring', recur: 'quarterly', detail: 'end' }], cued: true },
      next,
    };
  },
};
