// 一月一调度, 半年一次, 两年一次: how often, said with two numbers.

import type { Form } from '../Form';
import { RECURRENCES } from '../recurrence';
import { matchAt, textOf, valueAt } from '../Words';

const FREQUENCY = /([12cl]|H(?=[ym]))(?:[yYmqGj](?:[1-9cl]C|([12cl])(?=[xHBK=<_vWXC@kZ]))|(U))/y;

/** A frequency: one thing per so many periods. */
export const frequency: Form = [
  '12clH',
  (words, at) => {
    const [shape, number, times, weekday] = matchAt(FREQUENCY, words, at) ?? [];
    const every = RECURRENCES[weekday ? 5 : valueAt(words, at + 1)];
    if (!shape || !every || every === 'irregular') return null;
    const isOne = valueAt(words, at) === 1;
    if (
      weekday
        ? !isOne || textOf(words, at + 1) !== '周一'
        : times && (valueAt(words, at + 2) !== 1 || !/^[一-鿿]/.test(textOf(words, at + 3)))
    )
      return null;
    const isHalfYear = number === 'H' && every === 'yearly';
    const recur = isHalfYear ? 'half-yearly' : isOne ? every : 'irregular';
    return [at + shape.length, true, { type: 'recurring', recur }];
  },
];
