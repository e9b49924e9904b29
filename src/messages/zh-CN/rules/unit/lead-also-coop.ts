// Words of the rule unit/lead-also-coop.

import type { RuleText } from '../../../RuleText';

export const leadAlsoCoop: RuleText = {
  name: '牵头又配合',
  messages: {
    both: {
      title: '牵头又配合',
      template: '{task}的{names}既是牵头（责任）单位，又写在“{heading}”里。',
      why: '一个单位不能既牵头又配合；也可能是另一个单位误写成了它。',
      todo: '请对照印发文件核对，是否应为另一个单位。',
    },
  },
};
