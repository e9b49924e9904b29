// 审批时限压缩至5个工作日以内: how long a service takes.

import type { Trap } from '../Trap';

/** Limits of a service. */
export const serviceLimit: Trap = {
  id: 'service-limit',
  modes: ['cell', 'text'],
  pattern:
    /(?:压缩|缩短|控制|减少|压减|降低?|缩减|精简)(?:到|至|在|为)[^,。;]{0,6}?[\d一二三四五六七八九十两]+个?(?:工作日|天|日|小时|分钟|月)(?:以内|之内|内)?/dg,
};
