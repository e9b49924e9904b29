// Words of the rule status/not-in-list.

import type { RuleText } from '../../../RuleText';

export const statusNotInList: RuleText = {
  name: '完成情况不规范',
  about:
    '本期完成情况写有文字，而不是规定的用语、符号或百分比时提示。整栏多数写的是数字或情况说明的，不提示。',
  messages: {
    unclear: {
      title: '完成情况不规范',
      template: '{task}的“{heading}”写的是“{text}”。',
      why: '看不出完成与否，汇总时只能列为待核对。',
      todo: '请改为规定的用语，如“已完成”“基本完成”“推进中”“未启动”“未完成”“长期坚持”。',
    },
  },
};
