// Words of the rule progress/copied.

import type { RuleText } from '../../../RuleText';

export const progressCopied: RuleText = {
  name: '进展情况照抄',
  messages: {
    task: {
      title: '照抄任务内容',
      template: '{task}的“{heading}”{share}%与任务内容相同，没有写实际工作。',
      why: '任务内容是要求做的事，不是已经做的事。',
      todo: '请责任单位改写为本期的做法、成效和存在问题。',
    },
    indicator: {
      title: '照抄指标要求',
      template: '{task}的“{heading}”{share}%与指标要求相同，没有写实际工作。',
      why: '指标要求是衡量的标准，不是已经做的事。',
      todo: '请责任单位改写为本期的做法、成效和存在问题。',
    },
    lastPeriod: {
      title: '照抄上期内容',
      template: '{task}的“{heading}”{share}%与以前填报的内容相同。',
      why: '内容没有变化，看不出本期做了什么。',
      todo: '请责任单位核对，补写本期的工作和数字；确无进展的，请写明原因。',
    },
    neighbour: {
      title: '与另一项相同',
      template: '{task}的“{heading}”{share}%与第{row}行任务的相同。',
      why: '两项任务要求不同，同一段话难以说明两项任务各自的进展。',
      todo: '请核对是否填错行；同一项工作对应两项任务的，请分别写明各自的进展。',
    },
  },
};
