// Words for quantities, for a person who asks how a text was understood.

export const quantityWords = {
  relation: {
    'at-least': '不低于{low}',
    'at-most': '不超过{high}',
    between: '{low}至{high}',
    exactly: '{low}',
    about: '约{low}',
    increase: '增加{low}',
    decrease: '减少{low}',
  },
  fromTo: '由{low}变为{high}',
  role: { target: '目标', report: '现状', other: '仅作参照' },
  noSubject: '（未写对象）',
  line: '{subject}：{amount}（{notes}）',
  none: '没有数量',
} as const;
