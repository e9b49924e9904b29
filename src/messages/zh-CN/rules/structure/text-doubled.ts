// Words of the rule structure/text-doubled.

import type { RuleText } from '../../../RuleText';

export const textDoubled: RuleText = {
  name: '任务内容重复',
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
