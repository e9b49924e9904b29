// Words of the rule unit/lead-rule-contradicted.

import type { RuleText } from '../../../RuleText';

export const leadRuleContradicted: RuleText = {
  name: '与牵头规则不一致',
  messages: {
    severally: {
      title: '与牵头规则不符',
      template: '{task}的责任单位{names}写的是分别负责，与本表“排在第一位的为牵头单位”的规则不一致。',
      why: '两种写法并存时，由谁牵头、由谁汇总上报不清楚。',
      todo: '请向印发单位核实：确需分别负责的，知悉即可；有牵头单位的，请写明。',
    },
    another: {
      title: '与牵头规则不符',
      template:
        '{task}排在第一位的是{first}，写明牵头的却是{leading}，与本表“排在第一位的为牵头单位”的规则不一致。',
      why: '按规则计算的牵头单位与写明的牵头单位不是同一个，统计和催报会找错单位。',
      todo: '请向印发单位核实牵头单位；确由后者牵头的，应将其排在第一位。',
    },
  },
};
