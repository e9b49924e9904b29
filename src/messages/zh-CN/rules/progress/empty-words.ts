// Words of the rule progress/empty-words.

import type { RuleText } from '../../../RuleText';

export const progressEmptyWords: RuleText = {
  name: '进展情况空泛',
  options: { shortest: '进展情况少于这个字数的，按空泛提示；0为不看字数。' },
  messages: {
    empty: {
      title: '进展情况空泛',
      template: '{task}的“{heading}”写的是“{text}”，没有具体内容。',
      why: '这些话用在哪项任务上都一样，看不出这项任务做了什么。',
      todo: '请责任单位写明做了什么、做到什么程度；没有进展的，请写明原因和打算。',
    },
  },
};
