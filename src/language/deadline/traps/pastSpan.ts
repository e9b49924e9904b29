// 近三年内, 连续5年, 一年以上: a span that is past or an age.

import type { Trap } from '../Trap';

/** Spans of the past. */
export const pastSpan: Trap = {
  id: 'past-span',
  modes: ['cell', 'text'],
  pattern:
    /(?:近|过去|最近|连续|此前|已满|满)[\d一二三四五六七八九十两几]+(?:个)?(?:年|月)(?:以?内)?|[\d一二三四五六七八九十两]+(?:个)?(?:年|月)(?:及?以上|以来|以?内(?:累计|出现|发生|两次))/dg,
};
