// 5年内, 6个月内, 印发之日起30日内: a span of time from an event.

import type { Form } from '../Form';
import { isOne, matchAt, skip, textOf, valueAt } from '../Words';

const LONG = /(?:[123cl]|H)(?:[~\-T]+[1-9cl])?(?:#?[yj]|#[mMq])/y;
const SHORT = /[123cl](?:[~\-T]+[1-9cl])?(?:#?G|d)/y;
const CLOSES = /.?(?:[,:;("?]|$)/y;

/** A duration. In running text days and hours are service limits (5个工作日以内), unless they count from an event. */
export const duration: Form = [
  '123clHx',
  (words, at) => {
    const isText = words.mode === 'text';
    const start = textOf(words, at) === '用' ? at + 1 : at;
    const long = skip(LONG, words, start);
    const isLong = long > start;
    let next = isLong ? long : skip(SHORT, words, start);
    if (next === start || valueAt(words, start) > 999) return null;
    if (textOf(words, next) === '时间') next += 1;
    const limit = words.kinds[next];
    if (limit === 'w' || limit === 'o') next += 1;
    // 22年 is a year that has lost its first figures.
    else if (isText || limit === 'f' || !matchAt(CLOSES, words, next)) return null;
    else if (isLong && isOne('2', words, at) && valueAt(words, at) > 12) return null;
    if (isText && isOne('Z', words, next)) return null;
    const counts = /^(?:整改|完成|销号|落实)$/.test(textOf(words, next)) || isOne('sSz', words, at - 1);
    const cued = limit === 'w' ? isLong || counts : limit === 'o' && isOne('!', words, at - 1);
    return [next, cued, { type: 'relative' }];
  },
];
