// Terms → deadline values: the year is carried on, every value knows its place.

import { printedSpan } from '../text';
import type { DeadlineReference, Draft } from './Deadline';
import type { Surroundings } from './resolvePoint';
import { resolveTerm } from './resolveTerm';
import type { Term } from './Term';
import { skip, textOf, type Words } from './Words';

const FILLER = /[_vXC@kZ]*/y;

/** The values in printed order. A year is not carried over words in which `stops` finds something (running text: a full stop). */
export function toDeadlines(
  words: Words,
  terms: readonly Term[],
  reference: DeadlineReference,
  stops?: RegExp,
): Draft[] {
  const { normal, starts } = words;
  const around: Surroundings = { reference, year: null, month: null };
  return terms.map(({ meaning, from, to }, at) => {
    const before = terms[at - 1];
    const between = before ? textOf(words, before.to, from) : '';
    if (before && stops?.test(between)) around.year = around.month = null;
    const point = meaning.to;
    // 每年年初制定，年底考核: a day without a year in the same sentence comes back too.
    const isEveryYear =
      before?.meaning.recur === 'yearly' && words.code.startsWith('Ry', before.from) && !/[。;]/.test(between);
    const isDay = meaning.type === 'by' && point && !point.later && !point.damaged;
    const comesBack = isEveryYear && isDay && (point.year === undefined || point.from === 'b');
    const value = resolveTerm(
      comesBack ? { type: 'recurring', recur: 'yearly', to: point } : meaning,
      around,
    );
    value.span = printedSpan(normal, starts[from] ?? 0, starts[to] ?? 0);
    value.raw = normal.printed.slice(value.span[0], value.span[1]);
    const reached = meaning.type === 'by' ? skip(FILLER, words, to) : -1;
    if (words.code[reached] === 'W') value.milestone = textOf(words, reached);
    return value;
  });
}
