// 12月4日国家宪法日, 5月12日护士节: the date of a festival.

import type { Trap } from '../Trap';

/** Festivals and memorial days. */
export const memorialDay: Trap = {
  id: 'memorial-day',
  modes: ['text'],
  pattern:
    /(?<time>\d+月\d+日)[“"(]?(?:世界|国家|国际|全国|中国|护士|教师|医师|建军|植树)[^,。;]{0,10}[节日]/dg,
};
