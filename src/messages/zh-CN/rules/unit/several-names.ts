// Words of the rule unit/several-names.

import type { RuleText } from '../../../RuleText';

export const severalNames: RuleText = {
  name: '一单位多名',
  messages: {
    names: {
      title: '一单位多名',
      template: '{names}是同一单位，表中用了{count}种写法。',
      why: '写法不一，查找和核对不便；各项统计已按同一单位计算。',
      todo: '以后行文请统一写法；印发的正式文本不必改动。',
    },
  },
};
