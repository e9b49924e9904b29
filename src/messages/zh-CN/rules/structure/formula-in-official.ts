// Words of the rule structure/formula-in-official.

import type { RuleText } from '../../../RuleText';

export const formulaInOfficial: RuleText = {
  name: '正式文本用公式',
  messages: {
    formula: {
      title: '正式文本用公式',
      template: '{task}的“{heading}”是公式“{formula}”，显示为“{text}”。',
      why: '公式会随其他单元格变化，印发的正式文本应当固定不变。',
      todo: '请对照印发文件，把公式换成文字内容。',
    },
  },
};
