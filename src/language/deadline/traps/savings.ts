// 定期存款, 长期处方: words that only look like a recurrence or a duty.

import type { Trap } from '../Trap';

/** Compounds of 定期. */
export const savings: Trap = {
  id: 'savings',
  modes: ['cell', 'text'],
  pattern: /定期(?:存款|存单|保险|寿险|缴费)|不定期劳动合同/dg,
};
