// Words of the rule status/standing-closed.

import type { RuleText } from '../../../RuleText';

export const standingClosed: RuleText = {
  name: '长期任务办结',
  messages: {
    closed: {
      title: '长期任务办结',
      template: '{task}的完成时限是“{deadline}”，要长期坚持，“{heading}”写的是“{text}”。',
      why: '长期任务不会一次办结，写成已完成，以后各期容易漏报。',
      todo: '请核对；阶段工作已完成、仍要坚持的，可填“长期坚持”。',
    },
  },
};
