// Words of the rule structure/text-missing.

import type { RuleText } from '../../../RuleText';

export const textMissing: RuleText = {
  name: '任务内容空白',
  messages: {
    missing: {
      title: '任务内容空白',
      template: '{task}没有任务内容。',
      why: '没有任务内容，这一行的时限和单位说的是什么事无法判断。',
      todo: '请对照印发文件补上；确属多余的行，请核对后处理。',
    },
  },
};
