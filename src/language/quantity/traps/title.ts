// 《…（2023—2025年）》: a title.

import type { Trap } from '../Trap';

/** Titles. */
export const title: Trap = {
  id: 'title',
  example: '《“十四五”规划（2021—2025年）》',
  pattern: /[《〈][^》〉]*[》〉]/g,
};
