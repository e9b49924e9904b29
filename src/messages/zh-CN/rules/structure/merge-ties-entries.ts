// Words of the rule structure/merge-ties-entries.

import type { RuleText } from '../../../RuleText';

export const mergeTiesEntries: RuleText = {
  name: '填报格跨任务',
  messages: {
    tied: {
      title: '填报格跨任务',
      template: '第{first}行至第{last}行的“{heading}”合并成了一格，涉及{count}项任务。',
      why: '几项任务共用一格，分不清各自的进展，也无法逐项汇总和催报。',
      todo: '请取消合并，逐项填写。',
    },
  },
};
