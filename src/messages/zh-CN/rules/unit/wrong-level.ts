// Words of the rule unit/wrong-level.

import type { RuleText } from '../../../RuleText';

export const wrongLevel: RuleText = {
  name: '单位层级不符',
  messages: {
    level: {
      title: '单位层级不符',
      template: '{task}的“{heading}”中，{names}不是本级单位，本级是{own}。',
      why: '层级写错，任务会落到别的单位，本级无人认领。',
      todo: '请对照印发文件核对；确由上级或下级单位承担的，知悉即可。',
    },
  },
};
