// Words of the finding that stands for a failed rule.

import type { RuleText } from '../../RuleText';

export const internalText = {
  name: '规则未能运行',
  messages: {
    failed: {
      title: '规则未能运行',
      template: '规则“{name}”在这张表上没有运行成功，本次没有它的结果。',
      why: '这条规则遇到了没有预料到的内容。其余规则已照常运行。',
      todo: '请人工核对这条规则所查的内容，并把这一情况告知维护人员。',
    },
  },
} as const satisfies RuleText;
