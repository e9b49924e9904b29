// 5年内, 6个月内, 印发之日起30日内: a span of time from an event.

import type { Form } from '../Form';
import { matchAt, textOf } from '../Words';

const CLOSES = /.?(?:[,:;("?]|$)/y;

/** A duration; in running text not every one is a limit (runningText/isCued). */
export const duration: Form = [
  '0H',
  /(?:(1[3-9]|[2-9]\d)|\d{1,3}|H)(?:[~T-]+\d+)?(?:#?(y)|#?[jc]|#[mq]|(?<!H)(?:#?G|d))([wo]?)/y,
  ([all, many, years, limit], words, at) => {
    const { code, mode } = words;
    const next = at + all.length;
    const isLed = /^(?:.?用.+时间|限期)/.test(textOf(words, at - 1, next + 2));
    // 22年 is a year that has lost its first figures.
    return limit ||
      isLed ||
      (mode === 'cell' && code[next] !== 'f' && matchAt(CLOSES, words, next) && !(years && many))
      ? { type: 'relative' }
      : null;
  },
];
