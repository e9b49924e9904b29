// Words of the rule between/summary-outdated.

import type { RuleText } from '../../../RuleText';

export const betweenSummaryOutdated: RuleText = {
  name: '汇总表已过时',
  messages: {
    outdated: {
      title: '汇总表已过时',
      template: '“{name}”是按本表以前的内容生成的，本表在那以后改动过。',
      why: '名单、结论等内容不会自动更新，照旧使用会与本表不一致。',
      todo: '请重新生成这一张。',
    },
  },
};
