// 一月一调度, 半年一次, 两年一次: how often, said with two numbers.

import type { Form } from '../Form';
import { recurrenceOf } from '../recurrence';
import { matchAt } from '../Words';

const FREQUENCY = /(\d\d?|H(?=[ym]))([ymqjc])(?:\d+C|1(?=[x_vWXC@kZH]))/y;

/** A frequency: one thing per so many periods. */
export const frequency: Form = [
  '0123456789H',
  (words, at) => {
    const [all, number = '', unit = ''] = matchAt(FREQUENCY, words, at) ?? [];
    const every = number === '1' ? unit : number + unit;
    return all ? [at + all.length, true, { type: 'recurring', recur: recurrenceOf(every) }] : null;
  },
];
