// Words of the rule unit/former-name.

import type { RuleText } from '../../../RuleText';

export const formerName: RuleText = {
  name: '单位用旧名',
  messages: {
    former: {
      title: '单位用旧名',
      template: '{task}的“{heading}”中，{names}是原来的名称，现为{successors}。',
      why: '机构改革后名称已变，照旧名不易找到责任单位；各项统计已按现在的单位计算。',
      todo: '以后行文请用现在的名称；印发的正式文本不必改动。',
    },
  },
};
