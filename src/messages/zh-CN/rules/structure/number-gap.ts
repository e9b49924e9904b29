// Words of the rule structure/number-gap.

import type { RuleText } from '../../../RuleText';

export const numberGap: RuleText = {
  name: '序号不连续',
  messages: {
    gap: {
      title: '序号不连续',
      template: '{task}之前是“{before}”，序号中间有空缺。',
      why: '可能漏了任务，也可能是编号有误。',
      todo: '请对照印发文件核对是否缺行；文件本来如此的，知悉即可。',
    },
  },
};
