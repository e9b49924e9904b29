// Words of the rule deadline/before-document.

import type { RuleText } from '../../../RuleText';

export const deadlineBeforeDocument: RuleText = {
  name: '早于文件日期',
  messages: {
    'before-day': {
      title: '早于文件日期',
      template: '{task}的完成时限是{last}，文件日期是{date}。',
      why: '文件印发时，时限已经过去。',
      todo: '请核对是否写错了年份或月份。',
    },
    'before-year': {
      title: '早于文件年份',
      template: '{task}的完成时限是{last}，文件年份是{year}年。',
      why: '文件印发时，时限已经过去。',
      todo: '请核对是否写错了年份。',
    },
  },
};
