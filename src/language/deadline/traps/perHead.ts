// 每人每年420元, 每月补贴200元, 30元/年: a rate, not a recurrence.

import type { Trap } from '../Trap';

/** Rates. */
export const perHead: Trap = {
  id: 'per-head',
  modes: ['cell', 'text'],
  pattern:
    /(?:每[人户亩床位名村校]|人均|户均|\/)[每]?[年月日天季]|每[年月](?:每[人户]|人均|户均)?(?:补助|补贴|给予补助|缴费|缴纳|奖励|发放)?\d[\d.]*[万亿]?元|每[年月]每[人户]/dg,
};
