// 自2017年8月1日起, 2022年起, 从2023年开始: a beginning without an end.

import type { Form } from '../Form';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { isOne } from '../Words';

/** A range of which only the start is given. */
export const openRange: Form = [
  `F${POINT_BEGINS}`,
  (words, at) => {
    const opens = words.kinds[at] === 'F';
    const from = readPoint(words, opens ? at + 1 : at);
    if (!from || from.damaged) return null;
    const isCut = isOne('~-', words, from.next) && words.kinds.length - from.next === 1;
    const next = from.next + (isCut ? 1 : 0);
    const starts = from.bound === 's' || (from.bound === 'z' && !opens);
    return starts || isCut ? [next, from.bound === 's', { type: 'range', from }] : null;
  },
];
