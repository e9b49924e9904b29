// 5年内, 6个月内, 印发之日起30日内: a span of time from an event.

import type { Form } from '../Form';
import { matchAt, textOf } from '../Words';

const DURATION = /(?:\d{1,3}|H)(?:[~T-]+\d+)?(?:(#?[yj]|#[mq])|#?[Gc]|d)/y;
const CLOSES = /.?(?:[,:;("?]|$)/y;

/** A duration. In running text days and hours are service limits (5个工作日以内), unless they count from an event. */
export const duration: Form = [
  '0123456789Hx',
  (words, at) => {
    const { code } = words;
    const isText = words.mode === 'text';
    const start = textOf(words, at) === '用' ? at + 1 : at;
    const [all, long] = matchAt(DURATION, words, start) ?? [];
    if (!all) return null;
    let next = start + all.length;
    if (textOf(words, next) === '时间') next += 1;
    const limit = code[next];
    if (limit === 'w' || limit === 'o') next += 1;
    // 22年 is a year that has lost its first figures.
    else if (isText || limit === 'f' || !matchAt(CLOSES, words, next) || (long && /^(?:1[3-9]|[2-9]\d)/.test(all))) return null;
    if (isText && code[next] === 'Z') return null;
    const counts = /^(?:整改|完成|销号|落实)$/.test(textOf(words, next)) || /[sz]/.test(code[at - 1] ?? '');
    return [next, limit === 'w' ? !!long || counts : limit === 'o' && code[at - 1] === '!', { type: 'relative' }];
  },
];
