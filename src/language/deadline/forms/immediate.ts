// 立即, 即知即改, 立行立改: at once.

import type { Form } from '../Form';
import { textOf } from '../Words';

/** At once. In running text 即时, 马上 and 即日 describe a service. */
export const immediate: Form = [
  'IJ',
  /(?:&?(?:I|J(?!\d)))+/y,
  (_, words, at) => ({
    type: 'relative',
    more: { immediate: true },
    cued: words.mode === 'cell' || /^[立边]|即[知行查]/.test(textOf(words, at)),
  }),
];
