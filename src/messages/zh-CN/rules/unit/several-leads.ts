// Words of the rule unit/several-leads.

import type { RuleText } from '../../../RuleText';

export const severalLeads: RuleText = {
  name: '牵头单位不止一个',
  options: { most: '牵头单位多于这个数时提示。' },
  messages: {
    several: {
      title: '牵头单位不止一个',
      template: '{task}有{count}个牵头单位：{names}。',
      why: '没有写明共同牵头，由谁汇总上报不清楚；各项统计对每个牵头单位都计入。',
      todo: '请核对排在第一位的是否为总牵头；确为共同牵头的，知悉即可。',
    },
  },
};
