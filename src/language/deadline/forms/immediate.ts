// 立即, 即知即改, 立行立改: at once.

import type { Form } from '../Form';
import { tokenAt } from '../tokenAt';

/** At once. */
export const immediate: Form = {
  id: 'immediate',
  begins: ['immediate'],
  parse(tokens, at, mode) {
    let next = at;
    while (tokenAt(tokens, next).kind === 'immediate') next += 1;
    return next === at
      ? null
      : {
          value: {
            meanings: [{ kind: 'relative', immediate: true }],
            cued: mode === 'cell' || isOrder(tokenAt(tokens, at).text),
          },
          next,
        };
  },
};

/** In running text 即时, 马上 and 即日 describe a service. */
function isOrder(word: string): boolean {
  return /^立|即[知行查]|^边/.test(word);
}
