// Which progress texts say nothing? Only texts that are exactly one of these count; the rest is the rules' work.

/** 空泛用语: the list that stands in 口径, where a person can add to it. */
export const emptyWords: readonly string[] = [
  '正在推进',
  '推进中',
  '正常推进',
  '持续推进',
  '有序推进',
  '稳步推进',
  '按计划推进',
  '正在进行',
  '进行中',
  '按要求落实',
  '正在落实',
  '同上',
  '略',
  '无',
  '—',
  '-',
  '/',
];
