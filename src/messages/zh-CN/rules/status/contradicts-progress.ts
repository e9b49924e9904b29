// Words of the rule status/contradicts-progress.

import type { RuleText } from '../../../RuleText';

export const statusContradictsProgress: RuleText = {
  name: '两栏不一致',
  messages: {
    unfinished: {
      title: '两栏不一致',
      template: '{task}的“{heading}”写的是“{text}”，进展情况里写有“{words}”。',
      why: '进展情况说明还没有完成。',
      todo: '请核对；没有完成的，请改填完成情况。',
    },
    finished: {
      title: '两栏不一致',
      template: '{task}的“{heading}”写的是“{text}”，进展情况写的是已经完成。',
      why: '同一项任务两栏说法不同，汇总时无法认定。',
      todo: '请核对；已经完成的，请改填完成情况。',
    },
    started: {
      title: '两栏不一致',
      template: '{task}的“{heading}”写的是“{text}”，进展情况写有已经开展的工作。',
      why: '同一项任务两栏说法不同，汇总时无法认定。',
      todo: '请核对；已经开展的，请改填完成情况。',
    },
  },
};
