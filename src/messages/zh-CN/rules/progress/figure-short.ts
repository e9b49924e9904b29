// Words of the rule progress/figure-short.

import type { RuleText } from '../../../RuleText';

export const progressFigureShort: RuleText = {
  name: '数字未达目标',
  options: { tolerance: '与目标相差在这个百分比以内的，不提示。' },
  messages: {
    short: {
      title: '数字未达目标',
      template: '{task}的完成数与目标有差距：{pairs}。',
      why: '目标的时间已到，或者完成情况写的是已完成。',
      todo: '请核对数字；确未达到的，请写明原因和打算。',
    },
  },
};

/** One target and the figure that misses it. */
export function quantityInWords(target: string, figure: string): string {
  return `要求“${target}”，写的是“${figure}”`;
}
