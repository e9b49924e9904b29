// 《…（2023—2025年）》: a title.

import type { Trap } from '../Trap';

/** Titles. */
export const title: Trap = { id: 'title', pattern: /[《〈][^》〉]*[》〉]/g };
