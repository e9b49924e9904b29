// Words of the rule unit/not-canonical.

import type { RuleText } from '../../../RuleText';

export const notCanonical: RuleText = {
  name: '单位写法不一',
  messages: {
    alias: {
      title: '单位写法不一',
      template: '{task}的“{heading}”中，{names}是别名，规范写法是{canonical}。',
      why: '同一单位有几种写法，查找和核对不便；各项统计已按同一单位计算。',
      todo: '以后行文请用规范写法；印发的正式文本不必改动。',
    },
    judged: {
      title: '名称由人认定',
      template: '{task}的“{heading}”中，{names}由{by}认定，指{canonical}。',
      why: '目录里没有这个写法，认定记在参考目录的“判断记录”中；各项统计已照认定计算。',
      todo: '认定不对的，请改“判断记录”中的那一行；以后行文请用规范写法。',
    },
  },
};
