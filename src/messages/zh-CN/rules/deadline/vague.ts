// Words of the rule deadline/vague.

import type { RuleText } from '../../../RuleText';

export const deadlineVague: RuleText = {
  name: '时限不具体',
  messages: {
    vague: {
      title: '时限不具体',
      template: '{task}的完成时限写的是“{text}”，任务和指标里也没有各阶段的日期。',
      why: '没有日期，无法判断是否按期，这一项的灯号只能是“无法判定”。',
      todo: '请与印发单位明确各阶段的日期；文件本来如此的，知悉即可。',
    },
  },
};
