// 15分钟医疗服务圈, 24小时值班, 7×24小时, 3年行动: a duration in a name.

import type { Trap } from '../Trap';

/** Durations that name something. */
export const span: Trap = {
  id: 'span',
  example: '构建15分钟医疗卫生服务圈',
  pattern:
    /[\d一二三四五六七八九十]+(?:分钟|小时|公里|天|日)(?:[一-鿿]{0,8}圈|值班|在岗|服务(?!不|时)|不打烊|自助|运行|全天候|通达|直达|车程|生活|城市|交通|机制|监测|监控|畅通|开放|响应机制|长效)|\d+[×xX*]\d+(?:小时|天)?|[\d一二三四五六七八九十]+天工作制/g,
};
