// Words of the rule status/missing.

import type { RuleText } from '../../../RuleText';

export const statusMissing: RuleText = {
  name: '完成情况未填',
  messages: {
    missing: {
      title: '完成情况未填',
      template: '{task}的“{heading}”是空白。',
      why: '空白无法判断这项任务是否完成。',
      todo: '请责任单位填写，如“已完成”“推进中”“未启动”“长期坚持”。',
    },
    placeholder: {
      title: '完成情况未填',
      template: '{task}的“{heading}”只填了“{text}”。',
      why: '只填“{text}”，无法判断这项任务是否完成。',
      todo: '请责任单位填写，如“已完成”“推进中”“未启动”“长期坚持”。',
    },
  },
};
