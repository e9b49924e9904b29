// Words of the rule deadline/not-understood.

import type { RuleText } from '../../../RuleText';

export const deadlineNotUnderstood: RuleText = {
  name: '时限无法识别',
  messages: {
    'not-understood': {
      title: '时限无法识别',
      template: '{task}的完成时限写的是“{text}”，其中“{words}”读不出时间。',
      why: '读不出时间，就无法判断是否按期，这一项的灯号也只能是“无法判定”。',
      todo: '请改为写明年月日的说法，如“2022年6月底”“每季度末”“长期坚持”。',
    },
    damaged: {
      title: '时限有残缺',
      template: '{task}的完成时限写的是“{text}”，其中“{words}”数字残缺或多余。',
      why: '数字残缺，不能推断原来是哪一天。',
      todo: '请对照印发文件改正。',
    },
  },
};
