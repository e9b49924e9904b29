// Words of the rule progress/figure-missing.

import type { RuleText } from '../../../RuleText';

export const progressFigureMissing: RuleText = {
  name: '缺少目标数字',
  about:
    '任务内容或指标要求定有数字目标，而本期进展情况没有相应的数字时提示。配合单位填写的、可能指同一件事的数字已写的，不提示。',
  messages: {
    missing: {
      title: '缺少目标数字',
      template: '{task}要求“{target}”，“{heading}”没有写相应的完成数。',
      why: '没有完成数，无法判断目标是否达到。',
      todo: '请责任单位补写“{subject}”的完成数。',
    },
  },
};
