// 6、12月底前, 三、四季度末: several points that share their unit and edge.

import type { Form } from '../Form';
import { readList } from '../readList';

/** Numbers in a row with the unit behind the last. */
export const list: Form = {
  id: 'list',
  begins: ['number', 'document-year', 'carried-year'],
  parse(tokens, at) {
    const found = readList(tokens, at);
    if (!found) return null;
    const cued = found.value.some((point) => point.cued);
    return {
      value: { meanings: found.value.map((each) => ({ kind: 'by', point: each })), cued },
      next: found.next,
    };
  },
};
