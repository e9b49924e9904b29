// 立即, 即知即改, 立行立改: at once.

import type { Form } from '../Form';

/** At once; in running text 即时, 马上 and 即日 describe a service (runningText/isCued). */
export const immediate: Form = [
  'IJ',
  /(?:&?(?:I|J(?!\d)))+/y,
  () => ({ type: 'relative', more: { immediate: true } }),
];
