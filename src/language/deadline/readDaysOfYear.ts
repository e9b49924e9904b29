// Which days of the year follow 每年 (年底, 6月底、12月底前, 6、12月, 3—5月, 10月至次年3月)?

import type { FormReading } from './Form';
import { readDash } from './readDash';
import { readPoint } from './readPoint';
import type { Meaning } from './Term';
import { isOne, skip, type Words } from './Words';

const LEAD = /[FT!_vXC@kZ]+/y;
const YEAR_END = /[eE][fu]*/y;
const EVENT = /V(?:&?V|[fzw])*/y;

/** One meaning for each day that comes back every year; just `yearly` when none is given. */
export function readDaysOfYear(words: Words, at: number): FormReading {
  const yearly = { type: 'recurring', recur: 'yearly' } as const;
  const meanings: Meaning[] = [];
  let next = at;
  for (let start = skip(LEAD, words, at); ; start = next + 1) {
    const end = skip(YEAR_END, words, start);
    const first = end > start ? null : readPoint(words, start);
    if (end === start && (!first || (first.year !== undefined && !first.from))) break;
    const dash = first && readDash(words, first.next);
    const to = (dash && readPoint(words, dash)) || first || { months: [12, 12], cued: true, next: end };
    meanings.push({ ...yearly, to });
    next = to.next;
    if (!isOne('&', words, next)) break;
  }
  return meanings.length > 0 ? [next, true, ...meanings] : [skip(EVENT, words, at), true, yearly];
}
