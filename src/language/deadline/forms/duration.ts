// 5年内, 6个月内, 印发之日起30日内: a span of time from an event.

import type { Form } from '../Form';
import { matchAt, textOf } from '../Words';

const CLOSES = /.?(?:[,:;("?]|$)/y;

/** A duration. In running text days and hours are service limits (5个工作日以内), unless they count from an event. */
export const duration: Form = [
  '0H',
  /(?:(1[3-9]|[2-9]\d)|\d{1,3}|H)(?:[~T-]+\d+)?(?:(#?[yjc]|#[mq])|(?<!H)(?:#?G|d))([wo]?)/y,
  ([all, many, long, limit], words, at) => {
    const { code, mode } = words;
    const next = at + all.length;
    const isText = mode === 'text';
    const isLed = /^(?:.?用.+时间|限期)/.test(textOf(words, at - 1, next + 2));
    // 22年 is a year that has lost its first figures.
    if (!limit && !isLed && (isText || code[next] === 'f' || !matchAt(CLOSES, words, next) || (long && many)))
      return null;
    if (isText && code[next] === 'Z') return null;
    const counts = /[v_]/.test(code[next] ?? '') || /[sz]/.test(code[at - 1] ?? '');
    return {
      type: 'relative',
      cued: isLed || (limit === 'w' ? !!long || counts : limit === 'o' && /!x?$/.test(code.slice(0, at))),
    };
  },
];
