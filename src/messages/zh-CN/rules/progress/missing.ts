// Words of the rule progress/missing.

import type { RuleText } from '../../../RuleText';

export const progressMissing: RuleText = {
  name: '进展情况未填',
  messages: {
    missing: {
      title: '进展情况未填',
      template: '{task}的“{heading}”是空白。',
      why: '空白无法判断这项任务是否开展。',
      todo: '请责任单位填写主要做法、成效和存在问题。',
    },
    placeholder: {
      title: '进展情况未填',
      template: '{task}的“{heading}”只填了“{text}”。',
      why: '只填“{text}”，无法判断这项任务是否开展。',
      todo: '请责任单位填写主要做法、成效和存在问题；尚未启动的，请写明原因和打算。',
    },
  },
};
