// 2022年6月底前, 到2025年, 力争年底: done no later than a point of time.

import type { Form } from '../Form';
import { POINT_BEGINS, readPoint } from '../readPoint';
import type { Point } from '../Point';
import { isOne, skip, textOf } from '../Words';

/** 到, 至, 力争到, 确保在: each of them makes a bare year a deadline in running text. */
const LEAD = /(?:!+@?)?T?/y;
const EXPLAINING_EVENT = /V+f/y;
const LABEL = /(?:时限|期限|节点|阶段|(?:完成|整改|截止)(?:时间|日期))[:(]$/;

/** A single point of time, with the words that lead up to it; after 完成时限： and 第三阶段（ a bare one too. */
export const point: Form = [
  `!T${POINT_BEGINS}`,
  (words, at) => {
    const start = isOne('!T', words, at) ? skip(LEAD, words, at) : at;
    const to = readPoint(words, start);
    if (!to) return null;
    const { next, damaged } = to;
    const cued =
      to.cued ||
      start > at ||
      damaged === true ||
      isOne('!k', words, next) ||
      (isOne(':(', words, at - 1) && LABEL.test(textOf(words, at - 3, at)));
    // 报上年度总结: a past year without an edge is no limit.
    if (!cued && !to.months && (to.year ?? 0) < 0) return null;
    const another = to.isPlan && isOne('&', words, next) ? readPoint(words, next + 1) : null;
    const isPeriod = isPlanPeriod(to) || (another && isPlanPeriod(another));
    return [
      isOne('V', words, next) ? skip(EXPLAINING_EVENT, words, next) : next,
      cued,
      isPeriod ? { type: 'range', from: to, to } : { type: 'by', to },
    ];
  },
];

/** “十四五”期间, “十四五”、“十五五”期间: the whole period; “十四五”期末 its last day. */
function isPlanPeriod({ isPlan, bound, edge }: Point): boolean {
  return isPlan === true && bound === 'w' && !edge;
}
