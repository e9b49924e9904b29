// Words of the rule progress/figure-missing.

import type { RuleText } from '../../../RuleText';

export const progressFigureMissing: RuleText = {
  name: '缺少目标数字',
  messages: {
    missing: {
      title: '缺少目标数字',
      template: '{task}要求“{target}”，“{heading}”没有写相应的完成数。',
      why: '没有完成数，无法判断目标是否达到。',
      todo: '请责任单位补写“{subject}”的完成数。',
    },
  },
};
