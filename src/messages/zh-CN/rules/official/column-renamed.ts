// Words of the rule official/column-renamed.

import type { RuleText } from '../../../RuleText';

export const officialColumnRenamed: RuleText = {
  name: '栏目名称被改',
  messages: {
    renamed: {
      title: '栏目名称被改',
      template: '“{text}”一栏印发时名为“{was}”。',
      why: '栏目名称是正式文本，改动后各单位填报的内容可能对不上。',
      todo: '请照印发表改回。',
    },
    lost: {
      title: '栏目缺失',
      template: '印发时的“{was}”一栏在表中没有。',
      why: '少一栏，这一栏的内容就无从核对和汇总。',
      todo: '请照印发表补回这一栏。',
    },
  },
};
