// 一月一调度, 半年一次, 两年一次: how often, said with two numbers.

import type { Form } from '../Form';
import { matchAt, textOf, valueAt } from '../Words';

const FREQUENCY = /([12cl]|H)(?:([yYmqGj])(?:[1-9cl]C|([12cl])(?=[xHBK=<_vWXC@kZ]))|(U))/y;
const PERIODS: readonly (readonly [period: RegExp, recur: string])[] = [
  [/^年/, 'yearly'],
  [/^季/, 'quarterly'],
  [/月$/, 'monthly'],
  [/^(?:周|星期)$/, 'weekly'],
];

/** A frequency: one thing per so many periods. */
export const frequency: Form = {
  id: 'frequency',
  begins: '12clH',
  read(words, at) {
    const [shape, number, unit, times, weekday] = matchAt(FREQUENCY, words, at) ?? [];
    if (!shape || !number) return null;
    const isHalf = number === 'H';
    const isOne = valueAt(words, at) === 1;
    const next = at + shape.length;
    if (weekday)
      return isOne && textOf(words, at + 1) === '周一'
        ? { meanings: [{ type: 'recurring', recur: 'weekly' }], cued: true, next }
        : null;
    if (times && (valueAt(words, at + 2) !== 1 || !/^[\u4e00-\u9fff]/.test(textOf(words, at + 3))))
      return null;
    const period = textOf(words, at + 1);
    const every = PERIODS.find(([pattern]) => pattern.test(period))?.[1];
    if (!every || !unit || (isHalf && every !== 'yearly' && every !== 'monthly')) return null;
    const recur = isHalf && every === 'yearly' ? 'half-yearly' : isOne ? every : 'irregular';
    return { meanings: [{ type: 'recurring', recur }], cued: true, next };
  },
};
