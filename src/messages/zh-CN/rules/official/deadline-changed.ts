// Words of the rule official/deadline-changed.

import type { RuleText } from '../../../RuleText';

export const officialDeadlineChanged: RuleText = {
  name: '时限被改',
  messages: {
    changed: {
      title: '时限被改',
      template: '{task}的“{heading}”与印发时不同：印发时为“{was}”，现为“{is}”。',
      why: '完成时限由印发文件确定，是否逾期据此判断。',
      todo: '请照印发表改回；确需调整的，请由印发单位另行发文。',
    },
    harmless: {
      title: '写法有出入',
      template: '{task}的“{heading}”与印发时相比，只是空格、换行、全角半角或繁简写法不同。',
      why: '内容没有变，只是写法变了。',
      todo: '知悉即可；要求与印发表逐字一致的，请照印发表改回。',
    },
  },
};
