// Words of the rule status/done-without-progress.

import type { RuleText } from '../../../RuleText';

export const doneWithoutProgress: RuleText = {
  name: '完成无进展',
  messages: {
    missing: {
      title: '完成无进展',
      template: '{task}的“{heading}”写的是“{text}”，进展情况没有填写。',
      why: '没有做法和成效，无法认定已经完成。',
      todo: '请责任单位补填进展情况；尚未完成的，请改填完成情况。',
    },
    empty: {
      title: '完成无进展',
      template: '{task}的“{heading}”写的是“{text}”，进展情况没有具体内容。',
      why: '没有做法和成效，无法认定已经完成。',
      todo: '请责任单位写明完成的内容和成效；尚未完成的，请改填完成情况。',
    },
  },
};
