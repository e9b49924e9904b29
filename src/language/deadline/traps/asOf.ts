// 截至2022年6月底, 截至目前: how far a report goes.

import type { Trap } from '../Trap';
import { BOUND, TIME } from './time';

/** Days up to which a report counts. */
export const asOf: Trap = {
  id: 'as-of',
  example: '截至2022年6月底',
  modes: ['text'],
  pattern: new RegExp(`截[至止]到?(?<time>${TIME}|目前)(?!${BOUND})`, 'dg'),
};
