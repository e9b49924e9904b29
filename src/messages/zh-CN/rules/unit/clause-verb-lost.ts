// Words of the rule unit/clause-verb-lost.

import type { RuleText } from '../../../RuleText';

export const clauseVerbLost: RuleText = {
  name: '只写参与无人负责',
  messages: {
    lost: {
      title: '无人负责',
      template: '{task}的{names}后面写的是“{verb}”，没有写明由谁负责。',
      why: '所列单位都只是“{verb}”，照字面理解，这项任务没有责任单位；多为“负责”二字脱漏。',
      todo: '请对照原文或向印发单位核实，补上“负责”或写明牵头单位；核实之前，按本表的一般规则计算。',
    },
  },
};
