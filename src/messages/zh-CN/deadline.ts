// Words for deadline values, for a person who asks how a cell was understood.

export const deadlineWords = {
  by: '{end}前',
  range: '{start}至{end}',
  since: '{start}起',
  recurring: '周期任务：{recur}',
  ongoing: '长期任务',
  phased: '分阶段，无日期',
  relative: '相对时限，无日期',
  immediate: '立即',
  none: '没有时限',
  unknown: { 'not-understood': '无法识别', impossible: '日期不存在', damaged: '文字有残缺' },
  withOngoing: '{words}，并长期坚持',
  monthDay: '{month}月{day}日',
  dayOfMonth: '{day}日',
  noYear: '{day}（未写年份）',
  end: '{every}末',
  every: {
    yearly: '每年',
    'half-yearly': '每半年',
    quarterly: '每季度',
    monthly: '每月',
    weekly: '每周',
    irregular: '不定期',
  },
} as const;
