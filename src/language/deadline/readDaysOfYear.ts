// Which days of the year follow 每年 (年底, 6月底、12月底前, 6、12月, 3—5月, 10月至次年3月)?

import type { FormReading } from './Form';
import type { Point } from './Point';
import { readDash } from './readDash';
import { readHalfGiven } from './readHalfGiven';
import { readList } from './readList';
import { readPoint } from './readPoint';
import { skip, type Words } from './Words';

const LEAD = /[FT!_vXC@kZ]+/y;
const YEAR_END = /[eE][fu]*/y;
const EVENT = /V(?:&?V|[fzw])*/y;

/** One meaning for each day that comes back every year; just `yearly` when none is given. */
export function readDaysOfYear(words: Words, at: number): FormReading {
  const points: Point[] = [];
  let next = at;
  for (let start = skip(LEAD, words, at); ; start = next + 1) {
    const days = readDays(words, start);
    points.push(...days);
    next = days.at(-1)?.next ?? next;
    if (days.length === 0 || words.kinds[next] !== '&') break;
  }
  const meanings = points.map((to) => ({ type: 'recurring', recur: 'yearly', to }) as const);
  if (meanings.length > 0) return { meanings, cued: true, next };
  return { meanings: [{ type: 'recurring', recur: 'yearly' }], cued: true, next: skip(EVENT, words, at) };
}

function readDays(words: Words, at: number): readonly Point[] {
  const end = skip(YEAR_END, words, at);
  if (end > at) return [{ months: [12, 12], cued: true, next: end }];
  const several = readList(words, at);
  if (several) return several;
  const first = readHalfGiven(words, at) ?? readPoint(words, at);
  if (!first || (first.year !== undefined && !first.from)) return [];
  const dash = readDash(words, first.next);
  return [(dash ? readPoint(words, dash) : null) ?? first];
}
