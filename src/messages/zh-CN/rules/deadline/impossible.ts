// Words of the rule deadline/impossible.

import type { RuleText } from '../../../RuleText';

export const deadlineImpossible: RuleText = {
  name: '日期不存在',
  messages: {
    impossible: {
      title: '日期不存在',
      template: '{task}的完成时限写有“{words}”，这个日期不存在，或者止日早于起日。',
      why: '日期不成立，无法判断是否按期。',
      todo: '请对照印发文件改正。',
    },
  },
};
