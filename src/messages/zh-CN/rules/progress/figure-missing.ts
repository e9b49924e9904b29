// Words of the rule progress/figure-missing.

import type { RuleText } from '../../../RuleText';

export const progressFigureMissing: RuleText = {
  name: '缺少目标数字',
  messages: {
    missing: {
      title: '缺少目标数字',
      template: '{task}的“{subject}”要求“{target}”，“{heading}”没有写实际完成多少。',
      why: '没有实际完成的数字，无法判断目标是否达到。',
      todo: '请责任单位补写实际完成的数字；没有完成的，写明原因。',
    },
  },
};

/** A target that stands without saying of what. */
export const targetWord = '目标';
