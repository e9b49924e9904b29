// 即日起至2022年底: from the document's day to a point.

import type { Form } from '../Form';
import { readDash } from '../readDash';
import { readPoint } from '../readPoint';

/** From now on, with an end. The day of the document is the start, where it is known. */
export const fromNow: Form = [
  'JF',
  (words, at) => {
    const start = words.kinds[at] === 'F' ? at + 1 : at;
    const dash = words.kinds[start] === 'J' && readDash(words, start + 1, true);
    const to = dash ? readPoint(words, dash) : null;
    return to && [to.next, true, { type: 'range', to }];
  },
];
