// 立即, 即知即改, 立行立改: at once.

import type { Form } from '../Form';
import { tokenAt } from '../tokenAt';

/** At once. */
export const immediate: Form = {
  id: 'immediate',
  example: '立行立改',
  parse(tokens, at) {
    let next = at;
    while (tokenAt(tokens, next).kind === 'immediate') next += 1;
    return next === at
      ? null
      : { value: { meanings: [{ kind: 'relative', immediate: true }], cued: true }, next };
  },
};
