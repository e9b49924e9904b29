// 2023131日前, 2O22年6月, XX年: digits are lost, doubled or not digits; said, never repaired.

import type { Form } from '../Form';

/** A date that cannot be read for certain. */
export const damaged: Form = [
  '0y%?',
  /(?:(?:(?=\d*[%?])[\d%?]{2,6}[ymd])+|(?:(?<!\d)y\d+|y)m|(?!(?:19|20|21)\d\dy)\d{3,}[ym]|\d{5,}d|\d{7}f)(?:\d+[md]|t\d)*[efuwd]*/y,
  ([all], { mode }) => ({
    type: 'unknown',
    more: { reason: 'damaged' },
    cued: mode === 'cell' || /[fuwe]$|^\d+y\d+m/.test(all),
  }),
];
