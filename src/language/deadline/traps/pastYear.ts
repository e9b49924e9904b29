// 去年底, 上年末, 今年以来: a time that is past.

import type { Trap } from '../Trap';
import { TIME } from './time';

/** Past times. */
export const pastYear: Trap = {
  id: 'past-year',
  modes: ['text'],
  pattern: new RegExp(
    `(?:去年|上年|上一年|前年)(?:度)?(?:${TIME}|年?[底末])?(?:以?前)?|今年以来|今年(?:政府工作报告|中央一号文件|初)|${TIME}以来`,
    'dg',
  ),
};
