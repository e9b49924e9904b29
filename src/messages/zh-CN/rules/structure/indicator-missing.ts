// Words of the rule structure/indicator-missing.

import type { RuleText } from '../../../RuleText';

export const indicatorMissing: RuleText = {
  name: '指标要求空白',
  messages: {
    missing: {
      title: '指标要求空白',
      template: '{task}的“{heading}”是空白。',
      why: '没有指标要求，完成到什么程度无法对照。',
      todo: '请对照印发文件核对；文件本来没有的，知悉即可。',
    },
  },
};
