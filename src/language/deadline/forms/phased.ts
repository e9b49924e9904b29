// 分阶段实施, 分步推进: in stages, none of them dated.

import type { Form } from '../Form';
import { tokenAt } from '../tokenAt';

/** In stages. In running text 逐步 alone is an ordinary adverb. */
export const phased: Form = {
  id: 'phased',
  begins: ['phased'],
  parse(tokens, at) {
    let next = at;
    while (tokenAt(tokens, next).kind === 'phased') next += 1;
    if (next === at) return null;
    return {
      value: { meanings: [{ kind: 'phased' }], cued: tokenAt(tokens, at).text.startsWith('分') },
      next,
    };
  },
};
