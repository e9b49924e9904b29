// Words of the rule unit/several-leads.

import type { RuleText } from '../../../RuleText';

export const severalLeads: RuleText = {
  name: '牵头单位不止一',
  about: '牵头单位有两个以上，又没有写明“共同牵头”时提示。责任单位不分牵头和配合的，不提示。',
  messages: {
    several: {
      title: '牵头单位不止一',
      template: '{task}有{count}个牵头单位：{names}。',
      why: '没有写明共同牵头，由谁汇总上报不清楚；各项统计对每个牵头单位都计入。',
      todo: '请核对排在第一位的是否为总牵头；确为共同牵头的，知悉即可。',
    },
  },
};
