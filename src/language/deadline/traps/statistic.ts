// 2021年底已建成, 1—6月同比: what was, not what is to be.

import type { Trap } from '../Trap';
import { BOUND, TIME } from './time';

/** Times of a report. */
export const statistic: Trap = {
  id: 'statistic',
  modes: ['text'],
  pattern: new RegExp(
    `(?<![到至争取保于在])(?:${TIME})(?!${BOUND})[^。;]{0,20}?(?:同比|环比|较上年|比上年|较去年|比去年|已(?:累计|完成|建|实现|达|经|有|全|办|整改)|累计(?:完成|实现|办理|新增|接待|改造|建成|投入|减少|下降|增长)|实际完成|共(?:办理|完成|实现|接待|受理|查处|查办|发现|收到|有))`,
    'dg',
  ),
};
