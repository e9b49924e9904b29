// Words of the rule deadline/run-together.

import type { RuleText } from '../../../RuleText';

export const deadlineRunTogether: RuleText = {
  name: '时限连写',
  messages: {
    together: {
      title: '时限连写',
      template: '{task}的完成时限写的是“{text}”，{count}个时限（{parts}）连在一起。',
      why: '连写容易误读；目前已按{count}个时限理解。',
      todo: '请核对是否确为{count}个时限；修改时请用顿号或换行分开，并写明各自对应的目标。',
    },
  },
};
