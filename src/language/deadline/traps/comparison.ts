// 比2020年底下降, 较去年末: what something is compared with.

import type { Trap } from '../Trap';
import { TIME } from './time';

/** Times of comparison. */
export const comparison: Trap = {
  id: 'comparison',
  modes: ['text'],
  pattern: new RegExp(`(?:(?<![占对环同配])比|较|低于|高于|优于|好于|多于|少于)(?<time>${TIME})`, 'dg'),
};
