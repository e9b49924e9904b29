// Words of the rule status/late-without-reason.

import type { RuleText } from '../../../RuleText';

export const statusLateWithoutReason: RuleText = {
  name: '逾期未说明',
  options: { days: '时限过后这么多天以内，不提示。' },
  messages: {
    late: {
      title: '逾期未说明',
      template: '{task}的时限到{day}，参照日期{asOf}时“{heading}”是“{text}”，没有写明原因。',
      why: '时限已过而没有完成的，需要说明原因。',
      todo: '请责任单位写明未完成的原因和预计完成时间；已完成的，请改填完成情况；需长期坚持的，可填“长期坚持”。',
    },
  },
};
