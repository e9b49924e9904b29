// 进入全市前三名, 位居全省前10位: a rank, where smaller is better.

import type { WordForm } from '../Figure';
import { numeralValue } from '../numeral';

/** Among the first so many. */
export const rank: WordForm = {
  id: 'rank',
  example: '进入全市前三名',
  pattern:
    /前([一二三四五六七八九十\d]+)(?:(名|位|强)|(?=[,。;)]|$|行列|以内))|前(\d+)%|前([二三四五六七八九])分之([一二三四])/g,
  read: (match) =>
    match[3]
      ? { relation: 'at-most', low: null, high: Number(match[3]), unit: '%', kind: 'rate' }
      : match[4]
        ? {
            relation: 'at-most',
            low: null,
            high: Number(((numeralValue(match[5] ?? '一') / numeralValue(match[4])) * 100).toFixed(2)),
            unit: '%',
            kind: 'rate',
          }
        : {
            relation: 'at-most',
            low: null,
            high: numeralValue(match[1] ?? ''),
            unit: match[2] ?? '名',
            kind: 'count',
          },
};
