// Words of the rule unit/unknown.

import type { RuleText } from '../../../RuleText';

export const unitUnknown: RuleText = {
  name: '单位不在目录',
  about: '单位一栏写的名称，在参考目录里找不到，也不像本级单位的名称时提示。没有参考目录时不提示。',
  messages: {
    unknown: {
      title: '单位不在目录',
      template: '{task}的“{heading}”中，{names}不在参考目录里。',
      why: '不认识的名称不会归到任何单位，汇总和催报时会单独列出。',
      todo: '请核对写法；确有这个单位的，请补入参考目录。',
    },
  },
};
