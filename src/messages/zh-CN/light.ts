// The lights in words: their names, and one sentence for each reason.

/** Names of the lights. */
export const lightNames = {
  done: '完成',
  normal: '正常',
  near: '临近',
  late: '逾期',
  standing: '长期',
  'not-reported': '未填报',
  'no-deadline': '无时限',
  undecided: '无法判定',
} as const;

/** Why a light is as it is. */
export const lightReasons = {
  overridden: '人工认定：{note}。',
  'said-done': '完成情况填为已完成。',
  'nothing-filled-in': '进展和完成情况均未填写，不判逾期。',
  'no-deadline': '没有规定完成时限。',
  'not-datable': '时限“{words}”没有确定的日期，不能按日期判断。',
  'day-ahead': '时限“{words}”，最后一天是{day}，到{asOf}还有{days}天。',
  'day-near': '时限“{words}”，最后一天是{day}，截至{asOf}剩余{days}天。',
  'day-passed': '时限“{words}”，最后一天是{day}，到{asOf}已过{days}天，没有填为完成。',
  'standing-duty': '时限“{words}”，属长期坚持的工作，不因日期判为逾期。',
  'standing-but-not-done':
    '时限“{words}”，最后一天是{day}，完成情况填为未完成或未启动，到{asOf}已过{days}天。',
  'period-reported': '时限“{words}”，最近一期到{day}，进展中写有该期的日期。',
  'period-not-reported': '时限“{words}”，最近一期到{day}，进展中只有更早的日期。',
  'period-without-date': '时限“{words}”，最近一期到{day}，进展中没有日期，请核对是否已按期开展。',
} as const;

/** What a person should look at, beside the light. */
export const lightReviews = {
  'stage-passed': '时限中较早的“{words}”（{day}）已过{days}天，没有填为完成，请核对该阶段是否已完成。',
  'period-without-date': lightReasons['period-without-date'],
} as const;
