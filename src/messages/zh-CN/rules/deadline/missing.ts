// Words of the rule deadline/missing.

import type { RuleText } from '../../../RuleText';

export const deadlineMissing: RuleText = {
  name: '没有完成时限',
  messages: {
    missing: {
      title: '没有完成时限',
      template: '{task}没有完成时限。',
      why: '没有时限，无法判断这项任务是否按期，也无法提前提醒。',
      todo: '请对照印发文件补上；文件本来没有的，请报印发单位明确。',
    },
  },
};
