// Words of the rule structure/task-without-group.

import type { RuleText } from '../../../RuleText';

export const taskWithoutGroup: RuleText = {
  name: '未归类',
  messages: {
    none: {
      title: '未归类',
      template: '{task}不在任何一类之下。',
      why: '按类汇总时，这一项会单独列出。',
      todo: '请对照印发文件补填所属类别。',
    },
  },
};
