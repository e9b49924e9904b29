// 自受理之日起15个工作日内: how long an office takes from an application on.

import type { Trap } from '../Trap';

/** Service limits that count from an application. */
export const serviceClock: Trap = {
  id: 'service-clock',
  modes: ['text'],
  pattern:
    /(?:受理|收到|申请|提交|接到|接诊|登记|签收|送达|发证)[^,。;]{0,6}?(?:之日)?(?:起|后)[\d一二三四五六七八九十两]+个?(?:工作日|天|日|月|小时|分钟)(?:以内|之内|内)?/dg,
};
