// Words of the rule unit/collective-only.

import type { RuleText } from '../../../RuleText';

export const collectiveOnly: RuleText = {
  name: '没有具体单位',
  messages: {
    collective: {
      title: '没有具体单位',
      template: '{task}只写了{names}，没有具体的单位负责。',
      why: '泛指的单位无法逐一催报，容易无人牵头。',
      todo: '请与印发单位明确一个牵头单位；文件本来如此的，知悉即可。',
    },
  },
};
