// 2025, 2018-2020, 2022全年: years in a cell without 年.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { matchAt, valueAt, type Words } from '../Words';

const YEARS = /(?<=^|[,:;("?&])4(?:[~\-T]+(4)(?=[,:;("?&]|$)|(?=[,:;("?&L]|$|\.$))/y;

/** Years without their unit; only in a cell, and only where nothing but the cell's edge or punctuation stands around them. */
export const bareYear: Form = {
  id: 'bare-year',
  begins: '4',
  read(words, at) {
    const found = words.mode === 'cell' ? matchAt(YEARS, words, at) : null;
    if (!found) return null;
    const next = at + found[0].length;
    const from = yearAt(words, at);
    if (!found[1]) return { meanings: [{ type: 'by', to: from }], cued: true, next };
    return { meanings: [{ type: 'range', from, to: yearAt(words, next - 1) }], cued: true, next };
  },
};

function yearAt(words: Words, at: number): Point {
  return { year: valueAt(words, at), cued: true, next: at + 1 };
}
