// 以2020年为基数, 恢复到2019年水平, 2021年底存量: a base.

import type { Trap } from '../Trap';
import { TIME } from './time';

/** Bases of a figure. */
export const base: Trap = {
  id: 'base',
  modes: ['text'],
  pattern: new RegExp(
    `以(?<time>${TIME})(?:数据|数值|水平)?[为作]|(?:到|在)?${TIME}的?(?:平均)?(?:水平|同期|基础上|基数|基期|存量|余额|总量|数据|实有|在册|指标|(?:常住|户籍|总)人口)|到\\d{4}年的`,
    'dg',
  ),
};
