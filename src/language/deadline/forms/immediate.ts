// 立即, 即知即改, 立行立改: at once.

import type { Form } from '../Form';
import { skip, textOf } from '../Words';

const IMMEDIATE = /(?:I|J(?![12cl]))+/y;

/** At once. In running text 即时, 马上 and 即日 describe a service. */
export const immediate: Form = {
  id: 'immediate',
  begins: 'IJ',
  read(words, at) {
    const cued = words.mode === 'cell' || /^立|即[知行查]|^边/.test(textOf(words, at));
    return { meanings: [{ type: 'relative', immediate: true }], cued, next: skip(IMMEDIATE, words, at) };
  },
};
