// Words of the rule progress/part-missing.

import type { RuleText } from '../../../RuleText';

export const progressPartMissing: RuleText = {
  name: '缺少应写内容',
  messages: {
    missing: {
      title: '缺少应写内容',
      template: '{task}的“{heading}”没有写{parts}。',
      why: '表头要求写明各项内容，缺少的无法汇总。',
      todo: '请责任单位补写；没有存在问题的，可写“存在问题：无”。',
    },
  },
};

/** What the parts are called. */
export const partWords = {
  practice: '主要做法',
  result: '成效',
  problem: '存在问题',
  next: '下一步打算',
} as const;
