// 5年内, 6个月内, 印发之日起30日内: a span of time from an event.

import type { Form } from '../Form';
import { matchAt, skip, textOf, valueAt, type Words } from '../Words';

const LONG = /([123cl]|H)(?:[~\-T]+[1-9cl])?(?:#?y|#[mMq]|#?j)/y;
const SHORT = /[123cl](?:[~\-T]+[1-9cl])?(?:#?G|d)/y;
const CLOSES = /.?(?:[,:;("?]|$)/y;

/** A duration. In running text days and hours are service limits (5个工作日以内), unless they count from an event. */
export const duration: Form = {
  id: 'duration',
  begins: '123clHx',
  read(words, at) {
    const start = textOf(words, at) === '用' ? at + 1 : at;
    if (valueAt(words, start) > 999) return null;
    const long = skip(LONG, words, start);
    const isLong = long > start;
    let next = isLong ? long : skip(SHORT, words, start);
    if (next === start) return null;
    if (textOf(words, next) === '时间') next += 1;
    const limit = words.kinds[next] ?? '';
    if (limit === 'w' || limit === 'o') next += 1;
    else if (
      words.mode === 'text' ||
      limit === 'f' ||
      isShortYear(words, at, isLong) ||
      !matchAt(CLOSES, words, next)
    )
      return null;
    if (words.mode === 'text' && words.kinds[next] === 'Z') return null;
    const cued =
      limit === 'w'
        ? isLong || countsFromEvent(words, at, next)
        : limit === 'o' && words.kinds[at - 1] === '!';
    return { meanings: [{ type: 'relative' }], cued, next };
  },
};

/** 22年 is a year that has lost its first figures. */
function isShortYear(words: Words, at: number, isLong: boolean): boolean {
  return isLong && words.kinds[at] === '2' && valueAt(words, at) > 12;
}

function countsFromEvent(words: Words, at: number, next: number): boolean {
  return /^(?:整改|完成|销号|落实)$/.test(textOf(words, next)) || /[sSz]/.test(words.kinds[at - 1] ?? '');
}
