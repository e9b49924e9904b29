// 2023131日前, 2O22年6月, XX年: digits are lost, doubled or not digits; said, never repaired.

import type { Form } from '../Form';
import { matchAt } from '../Words';

const DAMAGE = /(?:%.|(?:(?<!\d)y\d+|y)m|(?!(?:19|20|21)\d\dy)\d{3,}[ym]|\d{5,}d|\d{7}f)(?:%.|\d+[md]|t\d)*[efuwd]*/y;

/** A date that cannot be read for certain. */
export const damaged: Form = [
  '0123456789y%',
  (words, at) => {
    const [all] = matchAt(DAMAGE, words, at) ?? [];
    return all ? [at + all.length, words.mode === 'cell' || /[fuwe]$/.test(all), { type: 'unknown', reason: 'damaged' }] : null;
  },
];
