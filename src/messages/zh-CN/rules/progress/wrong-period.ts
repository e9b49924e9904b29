// Words of the rule progress/wrong-period.

import type { RuleText } from '../../../RuleText';

export const progressWrongPeriod: RuleText = {
  name: '时间不符',
  messages: {
    future: {
      title: '时间晚于参照日',
      template: '{task}的“{heading}”写有“{words}”，在参照日期{asOf}之后。',
      why: '参照日期之后的工作还没有发生。',
      todo: '请核对时间；属于打算的，请写在下一步安排里。',
    },
    before: {
      title: '时间早于本期',
      template: '{task}的“{heading}”写的是“{words}”的工作，本期从{start}开始。',
      why: '以前各期的工作不能作为本期的进展。',
      todo: '请责任单位补写本期的工作；时间写错的，请改正。',
    },
    after: {
      title: '时间晚于本期',
      template: '{task}的“{heading}”写的是“{words}”的工作，本期到{end}为止。',
      why: '本期以后的工作应当写在下一期。',
      todo: '请责任单位补写本期的工作；时间写错的，请改正。',
    },
  },
};
