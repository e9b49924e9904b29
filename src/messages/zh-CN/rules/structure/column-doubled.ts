// Words of the rule structure/column-doubled.

import type { RuleText } from '../../../RuleText';

export const columnDoubled: RuleText = {
  name: '栏目重复',
  messages: {
    doubled: {
      title: '栏目重复',
      template: '“{heading}”一栏与前面的“{first}”内容相同，读取时以前一栏为准。',
      why: '两栏说同一件事，以哪一栏为准不清楚，后一栏的内容不会计入。',
      todo: '请核对两栏，保留一栏，或者在表头写明区别。',
    },
  },
};
