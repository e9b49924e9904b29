// 《…》: a title, whatever years it has.

import type { Trap } from '../Trap';

/** Titles. */
export const bookTitle: Trap = {
  id: 'book-title',
  modes: ['cell', 'text'],
  pattern: /[《〈][^》〉]*[》〉]/dg,
};
