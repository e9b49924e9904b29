// Terms → deadline values: the year is carried on, every value knows its place.

import { printedSpan } from '../text';
import type { DeadlineReference, Draft } from './Deadline';
import type { Surroundings } from './resolvePoint';
import { resolveTerm } from './resolveTerm';
import type { Meaning, Term } from './Term';
import { skip, textOf, type Words } from './Words';

const FILLER = /[_vXC@kZ]*/y;

/** The values in printed order. A year is not carried over words in which `stops` finds something (running text: a full stop). */
export function toDeadlines(
  words: Words,
  terms: readonly Term[],
  reference: DeadlineReference,
  stops?: RegExp,
): Draft[] {
  const deadlines: Draft[] = [];
  const around: Surroundings = { reference, year: null, month: null };
  let previous: Term | null = null;
  for (const term of terms) {
    if (previous && stops?.test(textOf(words, previous.to, term.from))) around.year = around.month = null;
    const value = resolveTerm(comesBack(words, term, previous) ?? term.meaning, around);
    previous = term;
    value.span = printedSpan(words.normal, words.starts[term.from] ?? 0, words.starts[term.to] ?? 0);
    value.raw = words.normal.printed.slice(value.span[0], value.span[1]);
    const reached = term.meaning.type === 'by' ? skip(FILLER, words, term.to) : -1;
    if (words.kinds[reached] === 'W') value.milestone = textOf(words, reached);
    deadlines.push(value);
  }
  return deadlines;
}

/** 每年年初制定，年底考核: a day without a year in the same sentence comes back too. */
function comesBack(words: Words, { meaning, from }: Term, previous: Term | null): Meaning | null {
  const { to } = meaning;
  if (previous?.meaning.recur !== 'yearly' || meaning.type !== 'by' || !to) return null;
  const hasNoYear = to.year === undefined || to.from === 'carried';
  const isDay = !to.later && !to.damaged;
  const isEveryYear =
    textOf(words, previous.from) === '每年' && !/[。;]/.test(textOf(words, previous.to, from));
  return hasNoYear && isDay && isEveryYear ? { type: 'recurring', recur: 'yearly', to } : null;
}
