// 5个工作日内办结, 15日内答复: how long a service takes.

import type { Trap } from '../Trap';

/** Days of a service. */
export const serviceDays: Trap = {
  id: 'service-days',
  modes: ['text'],
  pattern:
    /[\d一二三四五六七八九十两]+个?(?:工作日|天|日)(?:以内|之内|内)?(?:一次性|全部)?(?:办结|办理|办完|响应|送达|回复|答复|反馈|到达|审批|受理|出具|拨付|审结|审核|公示)|[\d一二三四五六七八九十两半]+个?(?:小时|分钟)(?:以内|之内|内)?/dg,
};
