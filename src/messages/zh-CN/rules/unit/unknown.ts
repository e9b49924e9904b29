// Words of the rule unit/unknown.

import type { RuleText } from '../../../RuleText';

export const unitUnknown: RuleText = {
  name: '单位不在目录',
  messages: {
    unknown: {
      title: '单位不在目录',
      template: '{task}的“{heading}”中，{names}看不出是哪个单位，参考目录里也没有。',
      why: '不认识的名称不会归到任何单位，汇总和催报时会单独列出。',
      todo: '请核对写法；确有这个单位的，请补入参考目录。',
    },
  },
};
