// 2022年—2025年底, 2022年6月至12月, 3—5月: from one point to another, with every dash there is.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { readDash } from '../readDash';
import { readHalfGiven } from '../readHalfGiven';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { readSecondSide } from '../readSecondSide';
import type { Words } from '../Words';

/** A range; what one side leaves out is taken from the other (2018—2020年, 2022年3—5月). */
export const range: Form = {
  id: 'range',
  begins: `F${POINT_BEGINS}`,
  read(words, at) {
    if (!/[~\-T]/.test(words.kinds)) return null;
    const opens = words.kinds[at] === 'F';
    const start = opens ? at + 1 : at;
    const from = readHalfGiven(words, start) ?? readPoint(words, start);
    if (!from || !mayOpen(from)) return null;
    const dash = readDash(words, from.next, opens || from.bound === 's');
    if (!dash) return null;
    const ongoing = words.kinds[dash] === 'L';
    if (ongoing || words.kinds[dash] === '<')
      return { meanings: [{ type: 'range', from, to: null, ongoing }], cued: ongoing, next: dash + 1 };
    const to = readSecond(words, dash, from);
    if (!to || to.bound === 's') return null;
    return { meanings: [{ type: 'range', from, to }], cued: true, next: to.next };
  },
};

/** 2022年底前到… is a limit, not the beginning of a range. */
function mayOpen({ bound, damaged }: Point): boolean {
  return (bound === undefined || bound === 's') && !damaged;
}

function readSecond(words: Words, at: number, first: Point): Point | null {
  const whole = readPoint(words, at);
  return whole && !whole.damaged ? whole : (readSecondSide(words, at, first) ?? whole);
}
