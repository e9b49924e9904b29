// Words of the rule structure/number-missing.

import type { RuleText } from '../../../RuleText';

export const numberMissing: RuleText = {
  name: '缺序号',
  messages: {
    missing: {
      title: '缺序号',
      template: '{task}没有序号，其他任务都有。',
      why: '没有序号，核对、引用和汇报时容易漏掉这一项。',
      todo: '请对照印发文件核对；文件本来没有的，知悉即可。',
    },
  },
};
