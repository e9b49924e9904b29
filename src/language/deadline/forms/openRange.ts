// 自2017年8月1日起, 2022年起, 从2023年开始: a beginning without an end.

import type { Form } from '../Form';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { tokenAt } from '../tokenAt';

/** A range of which only the start is given. */
export const openRange: Form = {
  id: 'open-range',
  begins: ['self', ...POINT_BEGINS],
  parse(tokens, at) {
    const opens = tokenAt(tokens, at).kind === 'self';
    const from = readPoint(tokens, opens ? at + 1 : at);
    if (!from || from.value.damaged) return null;
    const trails = tokenAt(tokens, from.next).kind === 'dash' && tokenAt(tokens, from.next + 1).text === '';
    const starts = from.value.bound === 'from' || (from.value.bound === 'after' && !opens);
    if (!starts && !trails) return null;
    const next = trails ? from.next + 1 : from.next;
    return {
      value: { meanings: [{ kind: 'range', from: from.value, to: null }], cued: from.value.bound === 'from' },
      next,
    };
  },
};
