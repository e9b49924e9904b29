// “十三五”规划, 十四五发展: the name of a plan.

import type { Trap } from '../Trap';

/** Plan periods inside a name. */
export const planName: Trap = {
  id: 'plan-name',
  modes: ['cell', 'text'],
  pattern:
    /[“"]?(?:十[一二三四五六]五)[”"]?(?:规划|计划|纲要|专项|方案|行动|发展|建设|重点|目标|以来|开局|工程)(?!期|末|底)/dg,
};
