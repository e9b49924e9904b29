// 自2017年8月1日起, 2022年起, 从2023年开始: a beginning without an end.

import type { Form } from '../Form';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { skip } from '../Words';

const LAST_DASH = /[~-]$/y;

/** A range of which only the start is given. */
export const openRange: Form = {
  id: 'open-range',
  begins: `F${POINT_BEGINS}`,
  read(words, at) {
    const opens = words.kinds[at] === 'F';
    const from = readPoint(words, opens ? at + 1 : at);
    if (!from || from.damaged) return null;
    const next = words.kinds.length - from.next === 1 ? skip(LAST_DASH, words, from.next) : from.next;
    const starts = from.bound === 's' || (from.bound === 'z' && !opens);
    if (!starts && next === from.next) return null;
    return { meanings: [{ type: 'range', from, to: null }], cued: from.bound === 's', next };
  },
};
