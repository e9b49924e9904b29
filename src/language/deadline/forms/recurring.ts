// 每年, 每季度末, 每月28日前, 逐年, 定期: a duty that comes back; the days behind 每年 are points like others (toDeadlines.ts).

import { two } from '../day';
import type { Form } from '../Form';
import { recurrenceOf } from '../recurrence';
import type { Meaning } from '../Term';
import { matchAt, type Words } from '../Words';

/** Days of a month or quarter: 28日前, 末, 下旬, 首月10日; 结束后15日内, 前5个工作日 and 首月 name none. */
const DAY =
  /Xz[\d#dGjwf]*|(?:xz|[fbO])\d+G[wf]*|[_vXC@kZmqS]*(?:(?:lm|(?:xz1?|[ex]|O1)[mj])(?=\d))?(?:[ef]?(?:\d\d?d?[~T-]+)?(\d\d?)[dD]|t(\d)|(e)(?:me?|j)?)[fuw]*|lm|(?:xz1?|x|O1)[mj]/y;
const ANOTHER = /&(\d\d?)[dD][fu]*/y;

/** A recurrence with each of its days, where they are given; 每日 only in a cell. */
export const recurring: Form = [
  '0rRBq',
  /R(?=(y)e)|(?:[RB]|\d\d?C\/|(?=qem))(?:(y)(?:V(?:&?V|[fzw])*)?|(Hy|[mq])|(c)(?:(?:\d(?![\dC#G])|d)f?)?)|r|R(?:\d\d?#?[ymqjcG]|([dG]))/y,
  ([all, yearEnd, year, unit, week, daily], words, at) => {
    if (daily && words.mode === 'text') return null;
    const recur = recurrenceOf(yearEnd ?? year ?? unit ?? week ?? '');
    const duty: Meaning = { type: 'recurring', recur, cued: true };
    return unit ? daysOfPeriod(words, at + all.length, duty) : duty;
  },
];

function daysOfPeriod(words: Words, at: number, duty: Meaning): Meaning[] {
  const duties: Meaning[] = [];
  for (
    let found = matchAt(DAY, words, at), next = at;
    found || !duties[0];
    found = matchAt(ANOTHER, words, next)
  ) {
    const [all, day, tenDays, end = tenDays === '3'] = found ?? [''];
    const date = day ?? (tenDays && `${tenDays}0`);
    next += all.length;
    duties.push({ ...duty, recur: duty.recur + (end ? ':end' : date ? `:${two(Number(date))}` : ''), next });
  }
  return duties;
}
