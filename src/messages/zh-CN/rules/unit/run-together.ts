// Words of the rule unit/run-together.

import type { RuleText } from '../../../RuleText';

export const unitsRunTogether: RuleText = {
  name: '单位连写',
  messages: {
    together: {
      title: '单位连写',
      template: '{task}的“{heading}”中，{names}连在一起，没有分隔。',
      why: '连写容易误读；目前已按识别出的单位分开计算。',
      todo: '请核对分开得是否正确；修改时请用顿号或换行分开。',
    },
  },
};
