// Words of the rule deadline/differs-from-text.

import type { RuleText } from '../../../RuleText';

export const deadlineDiffersFromText: RuleText = {
  name: '时限与文字不一',
  messages: {
    differs: {
      title: '时限与文字不一',
      template: '{task}的完成时限是{column}，任务或指标里写的是{words}。',
      why: '两处日期不同，以哪一处为准不清楚。',
      todo: '请对照印发文件核对；任务里写的是阶段目标的，知悉即可。',
    },
  },
};
