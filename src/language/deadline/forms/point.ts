// 2022年6月底前, 到2025年, 力争年底: done no later than a point of time.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { skip, textOf, type Words } from '../Words';

/** 到, 至, 力争到, 确保在: each of them makes a bare year a deadline in running text. */
const LEAD = /(?:!+@?)?T?/y;
const EXPLAINING_EVENT = /V+f/y;
const LABEL = /(?:时限|期限|节点|阶段|(?:完成|整改|截止)(?:时间|日期))$/;

/** A single point of time, with the words that lead up to it. */
export const point: Form = {
  id: 'point',
  begins: `!T${POINT_BEGINS}`,
  read(words, at) {
    const start = 'T!'.includes(words.kinds.charAt(at)) ? skip(LEAD, words, at) : at;
    const to = readPoint(words, start);
    if (!to) return null;
    const cued =
      to.cued ||
      start > at ||
      to.damaged === true ||
      '!k'.includes(words.kinds[to.next] ?? '0') ||
      isLabelled(words, at);
    const isPeriod = isPlanPeriod(to) || opensPlans(words, to);
    return {
      meanings: [isPeriod ? { type: 'range', from: to, to } : { type: 'by', to }],
      cued,
      next: words.kinds[to.next] === 'V' ? skip(EXPLAINING_EVENT, words, to.next) : to.next,
    };
  },
};

/** “十四五”期间 is the whole period; “十四五”期末 its last day. */
function isPlanPeriod({ isPlan, bound, edge }: Point): boolean {
  return isPlan === true && bound === 'w' && !edge;
}

/** “十四五”、“十五五”期间: each of them is a period. */
function opensPlans(words: Words, { isPlan, next }: Point): boolean {
  const another = isPlan && words.kinds[next] === '&' ? readPoint(words, next + 1) : null;
  return !!another && isPlanPeriod(another);
}

/** 完成时限：2023年11月, 第三阶段（12月）: the word before says that a deadline follows. */
function isLabelled(words: Words, at: number): boolean {
  return ':('.includes(words.kinds[at - 1] ?? '0') && LABEL.test(textOf(words, at - 3, at - 1));
}
