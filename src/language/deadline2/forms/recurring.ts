// 每年年底, 每季度末, 每月28日前, 每年6月、12月, 逐年, 定期: a duty that comes back.

import { two } from '../day';
import type { Form } from '../Form';
import { readPoint } from '../readPoint';
import { recurrenceOf } from '../recurrence';
import type { Meaning } from '../Term';
import { DASH, matchAt, skip, type Words } from '../Words';

const LEAD = /[FT!_vXC@kZ]+/y;
const EVENT = /V(?:&?V|[fzw])*/y;
const WEEKDAY = /(?:\d(?![\dC#G])|d)f?/y;
/** Days of a month or quarter: 28日前, 末, 下旬, 首月10日; 结束后15日内, 前5个工作日 and 首月 name none. */
const DAY =
  /Xz[\d#dGjwf]*|(?:xz|[fO])\d+G[wf]*|[_vXC@kZmq]*(?:(?:lm|(?:xz1?|[ex]|O1)[mj])(?=\d))?(?:e?(?:\d\d?d?[~T-]+)?(\d\d?)[dD]|t(\d)|(e)[mj]?)[fu]*|lm|(?:xz1?|x|O1)[mj]/y;
const ANOTHER = /&(\d\d?)[dD][fu]*/y;

/** A recurrence with each of its days, where they are given; 每日 only in a cell. */
export const recurring: Form = [
  'rRB',
  /[RB](Hy|[ymqc])|r|R(?:\d+#?[ymqjcG]|([dG]))/y,
  ([all, unit = '', daily], words, at) => {
    if (daily && words.mode === 'text') return null;
    const next = at + all.length;
    const duty = { type: 'recurring', recur: recurrenceOf(unit), cued: true } as const;
    if (unit === 'y') return daysOfYear(words, next, duty);
    if (unit === 'c') return { ...duty, next: skip(WEEKDAY, words, next) };
    return unit ? daysOfPeriod(words, next, duty) : duty;
  },
];

function daysOfYear(words: Words, at: number, duty: Meaning): Meaning[] {
  const duties: Meaning[] = [];
  // The 年 of 每年底 is the one behind 每.
  let start = words.code[at] === 'e' ? at - 1 : skip(LEAD, words, at);
  for (;;) {
    const first = readPoint(words, start);
    if (!first || (first.year !== undefined && !first.from)) break;
    const dash = skip(DASH, words, first.next);
    const end = (dash > first.next && readPoint(words, dash)) || first;
    duties.push({ ...duty, end, next: end.next });
    if (words.code[end.next] !== '&') break;
    start = end.next + 1;
  }
  return duties[0] ? duties : [{ ...duty, next: skip(EVENT, words, at) }];
}

function daysOfPeriod(words: Words, at: number, duty: Meaning): Meaning[] {
  const duties: Meaning[] = [];
  for (let found = matchAt(DAY, words, at), next = at; found || !duties[0]; found = matchAt(ANOTHER, words, next)) {
    const [all, day, tenDays, end = tenDays === '3'] = found ?? [''];
    const date = day ?? (tenDays && `${tenDays}0`);
    next += all.length;
    duties.push({ ...duty, recur: duty.recur + (end ? ':end' : date ? `:${two(Number(date))}` : ''), next });
  }
  return duties;
}
