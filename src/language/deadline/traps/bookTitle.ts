// 《…》: a title, whatever years it has.

import type { Trap } from '../Trap';

/** Titles. */
export const bookTitle: Trap = {
  id: 'book-title',
  example: '《行动计划（2023—2025年）》',
  modes: ['cell', 'text'],
  pattern: /[《〈][^》〉]*[》〉]/dg,
};
