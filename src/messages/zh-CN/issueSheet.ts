// What does the sheet 问题清单 say?

export const issueWords = {
  name: '问题清单',
  title: '任务推进存在问题清单',
  note: '摘自进展中“存在问题”“下一步”部分，文字照录；按主要任务排列。',
  heads: ['序', '序号', '任务', '{role}单位', '存在问题（原文）', '下一步（原文）', '完成情况', '来源'],
  opinionHead: '办理意见（人工填写）',
  block: '{title}　{count}项',
  noGroup: '（未分类）',
  noNext: '（未写）',
  withProblem: '（与问题写在一起）',
  continued: '（续）',
  nothing: '各项进展都没有写存在问题。',
  counted: '共{count}项任务写有问题',
  byUnit: '；按{role}单位：{units}',
  unit: '{unit}{count}项',
  between: '、',
  joint: '（{joint}的各计一次）',
  none: '另有{count}项写明“无”：{tasks}；',
  numbered: '第{no}项',
  rest: '其余任务未写问题。',
} as const;
