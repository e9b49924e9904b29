// Words of the rule official/row-added.

import type { RuleText } from '../../../RuleText';

export const officialRowAdded: RuleText = {
  name: '多出任务',
  messages: {
    added: {
      title: '印发表无此项',
      template: '{task}“{text}”在印发表中没有。',
      why: '印发后任务不应增加；多出的一项会计入汇总。',
      todo: '请核对是否误加，误加的请删去这一行；确需增加的，请由印发单位另行发文。',
    },
  },
};
