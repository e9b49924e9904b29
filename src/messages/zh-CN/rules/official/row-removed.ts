// Words of the rule official/row-removed.

import type { RuleText } from '../../../RuleText';

export const officialRowRemoved: RuleText = {
  name: '少了任务',
  messages: {
    removed: {
      title: '任务缺失',
      template: '印发表中的{gone}“{words}”在表中没有。',
      why: '少一项任务，这一项的进展就无人报告，汇总也会少算。',
      todo: '请照印发表把这一行补回原处。',
    },
  },
};
