// 春节前, 政府换届后, 汛期来临前: a limit set by an event, no calendar day.

import type { Form } from '../Form';
import { matchAt, textOf } from '../Words';

const YEAR = '(?:\\d+[yp]|[alMKYAD]y)?';
/** Known events, the National Day (“十一”), and 年前, which alone is the Spring Festival. */
const EVENTS = new RegExp(`${YEAR}(?:"*V(?:&?V)*|"+11(?="))(["XsTzZwO]*(?:[fwu]|(?<=z)[\\dH]+#?[ymGjdc]w?)?)|(?<=^|[,:;("?&])yf`, 'y');
/** 2008年奥运会前: a year and an event the vocabulary does not know; the year's end is not meant. */
const UNNAMED = /\d{4}yx[xH_vXC@kZWV"]{1,11}[fz](?=[,:;("?&_vXC@kZL]|$)/y;

/** An event with 前, 后 or 期间; its year may stand before it (2023年春节前). */
export const event: Form = [
  '0123456789alMKYADyV"',
  (words, at) => {
    const isCell = words.mode === 'cell';
    const [all, behind] = (isCell && matchAt(UNNAMED, words, at)) || (matchAt(EVENTS, words, at) ?? []);
    if (!all) return null;
    const next = at + all.length;
    const isLimit = behind === undefined || /[fz]|^w$/.test(behind) || /[前后]$/.test(textOf(words, next - 1));
    return isLimit || isCell ? [next, isLimit, { type: 'relative' }] : null;
  },
];
