// Words of the rule structure/text-doubled.

import type { RuleText } from '../../../RuleText';

export const textDoubled: RuleText = {
  name: '任务内容重复',
  about:
    '一项任务的内容与前面某一项相同时，在后一项提示。标点和空格不同，视为相同；同一项任务占几行、各有单位或时限的，不算重复。',
  options: { shortest: '任务内容少于这个字数的，重复也不提示。' },
  messages: {
    doubled: {
      title: '任务内容重复',
      template: '{task}的任务内容与{earlier}相同。',
      why: '同一任务出现两次，会重复统计和重复填报。',
      todo: '请对照印发文件核对；确为两项任务的，请写明区别。',
    },
  },
};
