// 2022年—2025年底, 2022年6月至12月, 3—5月: from one point to another, with every dash there is.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { readDash } from '../readDash';
import { readHalfGiven } from '../readHalfGiven';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { readSecondSide } from '../readSecondSide';
import type { Reading, Token } from '../Token';
import { tokenAt } from '../tokenAt';

/** A range; what one side leaves out is taken from the other (2018—2020年, 2022年3—5月). */
export const range: Form = {
  id: 'range',
  begins: ['self', ...POINT_BEGINS],
  parse(tokens, at) {
    const opens = tokenAt(tokens, at).kind === 'self';
    const halfGiven = readHalfGiven(tokens, opens ? at + 1 : at);
    const from = halfGiven ?? readPoint(tokens, opens ? at + 1 : at);
    if (!from || !mayOpen(from.value)) return null;
    const dash = readDash(tokens, from.next, opens || from.value.bound === 'from');
    if (dash === null) return null;
    if (tokenAt(tokens, dash).text === '今' || tokenAt(tokens, dash).kind === 'standing') {
      const ongoing = tokenAt(tokens, dash).kind === 'standing';
      return {
        value: {
          meanings: [{ kind: 'range', from: from.value, to: null, ...(ongoing ? { ongoing } : {}) }],
          cued: ongoing,
        },
        next: dash + 1,
      };
    }
    const to = readSecond(tokens, dash, from.value);
    if (!to || to.value.bound === 'from') return null;
    return {
      value: { meanings: [{ kind: 'range', from: from.value, to: to.value }], cued: true },
      next: to.next,
    };
  },
};

/** 2022年底前到… is a limit, not the beginning of a range. */
function mayOpen(point: Point): boolean {
  return (point.bound === undefined || point.bound === 'from') && !point.damaged;
}

function readSecond(tokens: readonly Token[], at: number, first: Point): Reading<Point> | null {
  const whole = readPoint(tokens, at);
  return whole && !whole.value.damaged ? whole : (readSecondSide(tokens, at, first) ?? whole);
}
