// 2021年8月26日至9月26日进驻, 对我省开展督察: when the inspectors were there.

import type { Trap } from '../Trap';
import { TIME } from './time';

/** Times of an inspection. */
export const inspection: Trap = {
  id: 'inspection',
  modes: ['text'],
  pattern: new RegExp(
    `${TIME}(?:期间)?,?(?:[^,。;]{0,16}(?:督察组|巡视组|督查组))?(?:进驻|对[^,。;]{2,20}(?:开展|进行)[^,。;]{0,10}(?:督察|巡视|督查|回头看))`,
    'dg',
  ),
};
