// Words of the rule status/not-in-list.

import type { RuleText } from '../../../RuleText';

export const statusNotInList: RuleText = {
  name: '完成情况不规范',
  messages: {
    unclear: {
      title: '完成情况不规范',
      template: '{task}的“{heading}”写的是“{text}”。',
      why: '看不出完成与否，汇总时只能列为待核对。',
      todo: '请改为规定的用语，如“已完成”“基本完成”“推进中”“未启动”“未完成”“长期坚持”。',
    },
  },
};
