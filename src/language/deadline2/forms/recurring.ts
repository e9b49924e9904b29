// 每年年底, 每季度末, 每月28日前, 每年6月、12月, 逐年, 定期: a duty that comes back.

import { two } from '../day';
import type { Form } from '../Form';
import { readPoint } from '../readPoint';
import { recurrenceOf } from '../recurrence';
import type { Meaning } from '../Term';
import { matchAt, skip, type Words } from '../Words';

const EVERY = /[RB](Hy|[ymqc])|r|R(?:\d+#?[ymqjcG]|([dG]))/y;
const LEAD = /[FT!_vXC@kZ]+/y;
const DASH = /[~T-]+/y;
const EVENT = /V(?:&?V|[fzw])*/y;
const WEEKDAY = /(?:(?:\d(?![\dC#G])|d)f?)?/y;
/** Days of a month or quarter: 28日前, 末, 下旬, 首月10日; 结束后15日内, 前5个工作日 and 首月 name none. */
const DAY =
  /Xz[\d#dGjwf]*|(?:xz|[fO])\d+G[wf]*|[_vXC@kZmq]*(?:(?:lm|(?:xz1?|[ex]|O1)[mj])(?=\d))?(?:e?(?:\d\d?d?[~T-]+)?(\d\d?)[dD]|t(\d)|(e)[mj]?)[fu]*|lm|(?:xz1?|x|O1)[mj]/y;
const ANOTHER = /&(\d\d?)[dD][fu]*/y;

/** A recurrence with each of its days, where they are given; 每日 only in a cell. */
export const recurring: Form = [
  'rRB',
  (words, at) => {
    const [all, unit = '', daily] = matchAt(EVERY, words, at) ?? [];
    if (!all || (daily && words.mode === 'text')) return null;
    const recur = recurrenceOf(unit);
    const next = at + all.length;
    if (unit === 'y') return readDaysOfYear(words, next);
    if (!unit || unit === 'c') return [unit ? skip(WEEKDAY, words, next) : next, true, { type: 'recurring', recur }];
    return readDaysOfPeriod(words, next, recur);
  },
];

function readDaysOfYear(words: Words, at: number): ReturnType<Form[1]> {
  const meanings: Meaning[] = [];
  let next = at;
  // The 年 of 每年底 is the one behind 每.
  let start = words.code[at] === 'e' ? at - 1 : skip(LEAD, words, at);
  do {
    const first = readPoint(words, start);
    if (!first || (first.year !== undefined && !first.from)) break;
    const dash = skip(DASH, words, first.next);
    const to = (dash > first.next && readPoint(words, dash)) || first;
    meanings.push({ type: 'recurring', recur: 'yearly', to });
    next = to.next;
    start = next + 1;
  } while (words.code[next] === '&');
  return meanings.length ? [next, true, ...meanings] : [skip(EVENT, words, at), true, { type: 'recurring', recur: 'yearly' }];
}

function readDaysOfPeriod(words: Words, at: number, recur: string): ReturnType<Form[1]> {
  const meanings: Meaning[] = [];
  let next = at;
  for (let pattern = DAY; ; pattern = ANOTHER) {
    const [all, day, tenDays, end] = matchAt(pattern, words, next) ?? [''];
    if (meanings.length && !all) break;
    const date = end ?? (tenDays === '3' ? 'e' : tenDays ? `${tenDays}0` : day);
    meanings.push({ type: 'recurring', recur: date ? `${recur}:${date === 'e' ? 'end' : two(Number(date))}` : recur });
    next += all.length;
  }
  return [next, true, ...meanings];
}
