// 2025, 2018-2020, 2022全年: years in a cell without 年.

import type { Form } from '../Form';
import type { Token } from '../Token';
import { readDash } from '../readDash';
import { tokenAt } from '../tokenAt';

/** Years without their unit; only in a cell, and only where nothing but the cell's edge or punctuation stands around them. */
export const bareYear: Form = {
  id: 'bare-year',
  begins: ['number'],
  parse(tokens, at, mode) {
    const first = tokenAt(tokens, at);
    if (mode === 'text' || !isYear(first) || !isApart(tokenAt(tokens, at - 1))) return null;
    const dash = readDash(tokens, at + 1, false);
    const second = dash === null ? null : tokenAt(tokens, dash);
    const from = { year: first.value, cued: true };
    if (dash !== null && second && isYear(second) && isApart(tokenAt(tokens, dash + 1))) {
      const to = { year: second.value, cued: true };
      return { value: { meanings: [{ kind: 'range', from, to }], cued: true }, next: dash + 1 };
    }
    const behind = tokenAt(tokens, at + 1);
    const closes = behind.kind === 'dot' && at + 2 === tokens.length;
    if (!isApart(behind) && !closes && behind.text !== '全年') return null;
    return { value: { meanings: [{ kind: 'by', point: from }], cued: true }, next: at + 1 };
  },
};

function isYear(token: Token): boolean {
  return token.kind === 'number' && token.digits === 4 && token.value >= 1950 && token.value < 2100;
}

function isApart(token: Token): boolean {
  return token.kind === 'stop' || token.kind === 'and';
}
