// Words of the rule unit/named-twice.

import type { RuleText } from '../../../RuleText';

export const namedTwice: RuleText = {
  name: '单位重复',
  messages: {
    twice: {
      title: '单位重复',
      template: '{task}的“{heading}”中，{names}重复出现。',
      why: '重复的单位只计一次；也可能是另一个单位误写成了它。',
      todo: '请对照印发文件核对，是否应为另一个单位。',
    },
  },
};
