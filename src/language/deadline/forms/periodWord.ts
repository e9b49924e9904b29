// 月度, 季度, 年度 as the whole cell: the period comes back.

import type { Form } from '../Form';

const RECUR: Readonly<Record<string, string>> = {
  月度: 'monthly',
  季度: 'quarterly',
  半年度: 'half-yearly',
  年度: 'yearly',
};

/** The bare name of a period. */
export const periodWord: Form = {
  id: 'period-word',
  begins: ['year', 'month', 'quarter', 'other'],
  parse(tokens, at, mode) {
    if (mode === 'text' || at > 0 || tokens.length > 3) return null;
    const recur = RECUR[tokens.map((token) => token.text).join('')];
    if (recur === undefined) return null;
    return { value: { meanings: [{ kind: 'recurring', recur }], cued: true }, next: tokens.length };
  },
};
