// Words of the rule deadline/missing.

import type { RuleText } from '../../../RuleText';

export const deadlineMissing: RuleText = {
  name: '没有完成时限',
  about: '表中有完成时限，某一项空白或只有一道横线时提示。与上一行合并的、由表头统一写明的，都算有时限。',
  messages: {
    missing: {
      title: '没有完成时限',
      template: '{task}没有完成时限。',
      why: '没有时限，无法判断这项任务是否按期，也无法提前提醒。',
      todo: '请对照印发文件补上；文件本来没有的，请报印发单位明确。',
    },
  },
};
