// Words of the rule unit/coop-missing.

import type { RuleText } from '../../../RuleText';

export const coopMissing: RuleText = {
  name: '配合单位空白',
  messages: {
    missing: {
      title: '配合单位空白',
      template: '{task}的“{heading}”是空白。',
      why: '看不出是没有配合单位，还是漏填。',
      todo: '请对照印发文件核对；确实没有的，可填“无”。',
    },
  },
};
