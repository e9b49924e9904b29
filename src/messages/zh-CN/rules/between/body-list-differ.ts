// Words of the rule between/body-list-differ.

import type { RuleText } from '../../../RuleText';

export const betweenBodyListDiffer: RuleText = {
  name: '正文附表不一',
  messages: {
    text: {
      title: '内容不一',
      template: '{task}的内容，正文为“{was}”，清单为“{is}”。',
      why: '同一份文件里说法不一，执行时各说各的。',
      todo: '请与印发单位核对，以哪一处为准由印发单位确定。',
    },
    units: {
      title: '单位不一',
      template: '{task}的单位，正文为“{was}”，清单为“{is}”。',
      why: '同一份文件里说法不一，执行时各说各的。',
      todo: '请与印发单位核对，以哪一处为准由印发单位确定。',
    },
    deadline: {
      title: '时限不一',
      template: '{task}的时限，正文为“{was}”，清单为“{text}”。',
      why: '同一份文件里说法不一，执行时各说各的。',
      todo: '请与印发单位核对，以哪一处为准由印发单位确定。',
    },
    'list-only': {
      title: '正文没有此项',
      template: '{task}“{text}”只在清单里有，正文没有写。',
      why: '清单多出的任务在正文中没有依据。',
      todo: '请与印发单位核对正文是否遗漏。',
    },
  },
};
