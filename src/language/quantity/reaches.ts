// Does a reported figure reach its target, taken literally? Null where the words leave it open (80%以上 for 81%).

import { compared } from './comparable';
import type { Quantity } from './Quantity';

/** True reached, false missed, null not to be said. */
export function reaches(target: Quantity, figure: Quantity): boolean | null {
  const values = compared(target, figure);
  if (!values) return null;
  const [low, high] = values.target;
  const [from, to] = reported(figure, values.figure);
  const opposite =
    (target.relation === 'increase' && figure.relation === 'decrease') ||
    (target.relation === 'decrease' && figure.relation === 'increase');
  if (opposite) return null;
  switch (target.relation) {
    case 'at-most':
      return atMost(from, to, high);
    case 'decrease':
      return high === null ? atLeast(from, to, low) : atMost(from, to, high);
    case 'increase':
      return atLeast(from, to, high ?? low);
    case 'about':
      return nearly(from, to, low);
    case 'between':
      return inside(from, to, low, high, target.unit);
    case 'exactly':
      return low === 0 ? atMost(from, to, 0) : atLeast(from, to, low);
    case 'at-least':
      return atLeast(from, to, low);
  }
}

type Bound = number | null;

/** What is known of the reported value: from … to; a level that changed counts with its new level. */
function reported({ relation, raw }: Quantity, [low, high]: readonly [Bound, Bound]): [Bound, Bound] {
  const open = /[上内下超过逾≥≤><]|突破|不[低少高多足到]|至[少多]|最/.test(raw);
  switch (relation) {
    case 'at-least':
      return [low, open ? null : low];
    case 'at-most':
      return [open ? null : high, high];
    case 'between':
      return [low, high];
    case 'about':
      return low === null ? [null, null] : [low * 0.95, low * 1.05];
    case 'exactly':
    case 'increase':
    case 'decrease': {
      const value = high ?? low;
      return [value, value];
    }
  }
}

function atLeast(from: Bound, to: Bound, bound: Bound): boolean | null {
  if (bound === null) return null;
  if (from !== null && from >= bound) return true;
  return to !== null && to < bound ? false : null;
}

function atMost(from: Bound, to: Bound, bound: Bound): boolean | null {
  if (bound === null) return null;
  if (to !== null && to <= bound) return true;
  return from !== null && from > bound ? false : null;
}

/** 35%左右: a tenth below is missed, nearer is left open. */
function nearly(from: Bound, to: Bound, bound: Bound): boolean | null {
  if (atLeast(from, to, bound)) return true;
  return bound !== null && to !== null && to < bound * 0.9 ? false : null;
}

/** 35%—50% is left on both sides; more things than 1—2 are no fault. */
function inside(from: Bound, to: Bound, low: Bound, high: Bound, unit: string): boolean | null {
  const enough = atLeast(from, to, low);
  if (enough !== true) return enough;
  return /[%‰]/.test(unit) ? atMost(from, to, high) : true;
}
