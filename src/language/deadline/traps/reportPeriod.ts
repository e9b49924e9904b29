// 2022年1—6月，…; 今年上半年，全区…12亿元: the period of a report.

import type { Trap } from '../Trap';
import { BOUND } from './time';

/** Months from January on, or a half-year or quarter of this year with figures behind it. */
export const reportPeriod: Trap = {
  id: 'report-period',
  modes: ['text'],
  pattern: new RegExp(
    `(?:\\d{4}年|今年)?(?<!\\d)1月?[—–~至到-]+(?:[2-9]|1[01])月份?(?!${BOUND})(?=,|累计|全[区市县省州国])|` +
      `今年(?:[上下]半年|[第前]?[一二三四1-4]季度)(?!${BOUND})[^。;]{0,30}?\\d`,
    'dg',
  ),
};
