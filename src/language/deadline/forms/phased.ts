// 分阶段实施, 分步推进: in stages, none of them dated.

import type { Form } from '../Form';
import { skip, textOf } from '../Words';

const PHASED = /P+/y;

/** In stages. In running text 逐步 alone is an ordinary adverb. */
export const phased: Form = {
  id: 'phased',
  begins: 'P',
  read(words, at) {
    const cued = textOf(words, at).startsWith('分');
    return { meanings: [{ type: 'phased' }], cued, next: skip(PHASED, words, at) };
  },
};
