// 自2017年8月1日起, 2022年起, 从2023年开始: a beginning without an end.

import type { Form } from '../Form';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { skip } from '../Words';

const LAST_DASH = /[~-]$/y;

/** A range of which only the start is given. */
export const openRange: Form = [
  `F${POINT_BEGINS}`,
  (words, at) => {
    const opens = words.kinds[at] === 'F';
    const from = readPoint(words, opens ? at + 1 : at);
    if (!from || from.damaged) return null;
    const next = skip(LAST_DASH, words, from.next);
    const starts = from.bound === 's' || (from.bound === 'z' && !opens);
    return starts || next > from.next ? [next, from.bound === 's', { type: 'range', from }] : null;
  },
];
