// 2022年—2025年底, 2022年6月至12月, 3—5月: from one point to another, with every dash there is.

import type { Form } from '../Form';
import { readDash } from '../readDash';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { readSecondSide } from '../readSecondSide';

/** A range; what one side leaves out is taken from the other (2022年6月1日—15日). 2022年底前到… is a limit, not the beginning of one. */
export const range: Form = [
  `F${POINT_BEGINS}`,
  (words, at) => {
    const opens = words.kinds[at] === 'F';
    const from = readPoint(words, opens ? at + 1 : at);
    if (!from || from.damaged || (from.bound && from.bound !== 's')) return null;
    const dash = readDash(words, from.next, opens || !!from.bound);
    if (!dash) return null;
    const ongoing = words.kinds[dash] === 'L';
    if (ongoing || words.kinds[dash] === '<') return [dash + 1, ongoing, { type: 'range', from, ongoing }];
    const whole = readPoint(words, dash);
    const to = whole && !whole.damaged ? whole : (readSecondSide(words, dash, from) ?? whole);
    return to && to.bound !== 's' ? [to.next, true, { type: 'range', from, to }] : null;
  },
];
