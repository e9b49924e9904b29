// 截至2022年6月底, 截至目前: how far a report goes.

import type { Trap } from '../Trap';
import { BOUND, TIME } from './time';

/** Days up to which a report counts; 截止 with a day is one only where the report follows. */
export const asOf: Trap = {
  id: 'as-of',
  modes: ['text'],
  pattern: new RegExp(
    `截至(?<time>${TIME})(?!${BOUND}|[^。;]{0,2}(?:力争|确保|争取|要|将|实现))|截[至止]到?目前|截止到?${TIME}(?=[^。;]{0,14}?(?:已|累计|共有|全[区市县省州国]))`,
    'dg',
  ),
};
