// 6、12月底前, 三、四季度末: several points that share their unit and edge.

import type { Form } from '../Form';
import { readList } from '../readList';

/** Numbers in a row with the unit behind the last. */
export const list: Form = {
  id: 'list',
  begins: '124claAO',
  read(words, at) {
    const points = readList(words, at);
    if (!points) return null;
    return {
      meanings: points.map((to) => ({ type: 'by', to })),
      cued: points.some(({ cued }) => cued),
      next: points.at(-1)?.next ?? at,
    };
  },
};
