// Words of the rule unit/lead-missing.

import type { RuleText } from '../../../RuleText';

export const leadMissing: RuleText = {
  name: '没有牵头单位',
  messages: {
    missing: {
      title: '没有牵头单位',
      template: '{task}没有牵头单位，也没有责任单位。',
      why: '没有单位对这项任务负责，也无法催报。',
      todo: '请对照印发文件补上；文件本来没有的，请报印发单位明确。',
    },
  },
};
