// 即日起至2022年底: from the document's day to a point.

import type { Form } from '../Form';
import { readDash } from '../readDash';
import { readPoint } from '../readPoint';
import { tokenAt } from '../tokenAt';

/** From now on, with an end. The day of the document is the start, where it is known. */
export const fromNow: Form = {
  id: 'from-now',
  begins: ['immediate', 'self'],
  parse(tokens, at) {
    const start = tokenAt(tokens, at).text === '自' ? at + 1 : at;
    if (tokenAt(tokens, start).text !== '即日起') return null;
    const dash = readDash(tokens, start + 1, true);
    const to = dash === null ? null : readPoint(tokens, dash);
    if (!to) return null;
    return { value: { meanings: [{ kind: 'range', from: null, to: to.value }], cued: true }, next: to.next };
  },
};
