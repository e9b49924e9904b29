// Words of the rule official/row-added.

import type { RuleText } from '../../../RuleText';

export const officialRowAdded: RuleText = {
  name: '多出任务',
  about:
    '有印发表作对照时，表中有一项任务是印发表里没有的时提示。任务按分类、内容和单位辨认，不看序号和行号。',
  messages: {
    added: {
      title: '印发表无此项',
      template: '{task}“{text}”在印发表中没有。',
      why: '印发后任务不应增加；多出的一项会计入汇总。',
      todo: '请核对是否误加，误加的请删去这一行；确需增加的，请由印发单位另行发文。',
    },
  },
};
