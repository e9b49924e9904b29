// 一月一调度, 半年一次, 两年一次: how often, said with two numbers.

import type { Form } from '../Form';
import { recurrenceOf } from '../recurrence';

/** A frequency: one thing per so many periods. */
export const frequency: Form = [
  '0H',
  /(\d\d?|H(?=[ym]))([ymqjc])(?:\d+C|1(?=[x_vWXC@kZH]))/y,
  ([, number, unit = '']) => ({
    type: 'recurring',
    recur: recurrenceOf(number === '1' ? unit : `${number}${unit}`),
    cued: true,
  }),
];
