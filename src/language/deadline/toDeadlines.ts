// Terms → deadline values: the year is carried on, standing words join the date before them, every value knows its place.

import type { NormalText } from '../text';
import { printedSpan } from '../text';
import type { Deadline, DeadlineReference } from './Deadline';
import { resolveTerm } from './resolveTerm';
import type { Meaning, Term } from './Term';
import type { Token } from './Token';

/** What the values are made from. */
export interface TermsOfText {
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly reference: DeadlineReference;
  /** Whether a year is carried over the words between two terms; running text stops at a full stop. */
  carriesOver(from: number, to: number): boolean;
}

/** The values in printed order. */
export function toDeadlines(text: TermsOfText): Deadline[] {
  const deadlines: Deadline[] = [];
  let carriedYear: number | null = null;
  let carriedMonth: number | null = null;
  let behind = 0;
  let previous: Term | null = null;
  for (const term of text.terms) {
    const start = text.tokens[term.from]?.start ?? 0;
    const end = text.tokens[term.to - 1]?.end ?? start;
    if (!text.carriesOver(behind, start)) carriedYear = carriedMonth = null;
    behind = end;
    const resolved = resolveTerm(comesBack(text, term, previous) ?? term.meaning, {
      reference: text.reference,
      carriedYear,
      carriedMonth,
    });
    previous = term;
    carriedYear = resolved.carriedYear ?? carriedYear;
    carriedMonth = resolved.carriedMonth ?? carriedMonth;
    const span = printedSpan(text.normal, start, end);
    const milestone = milestoneBehind(text.tokens, term);
    const value = milestone === null ? resolved.value : { ...resolved.value, milestone };
    deadlines.push({ ...value, raw: text.normal.printed.slice(...span), span });
  }
  return deadlines;
}

/** 每年年初制定，年底考核: a day without a year in the same sentence comes back too. */
function comesBack(text: TermsOfText, term: Term, previous: Term | null): Meaning | null {
  if (previous?.meaning.kind !== 'recurring' || term.meaning.kind !== 'by') return null;
  const { point } = term.meaning;
  const isEveryYear = previous.meaning.recur === 'yearly' && text.tokens[previous.from]?.text === '每年';
  const hasNoYear =
    point.year === undefined || (typeof point.year === 'object' && point.year.from === 'carried');
  const words = text.normal.text.slice(text.tokens[previous.to - 1]?.end, text.tokens[term.from]?.start);
  const isDay = point.plan === undefined && point.relativeMonth === undefined && !point.damaged;
  return isEveryYear && hasNoYear && isDay && !/[。;]/.test(words)
    ? { kind: 'recurring', recur: 'yearly', point }
    : null;
}

/** 5月底前动工: what is to be reached by then. */
function milestoneBehind(tokens: readonly Token[], term: Term): string | null {
  if (term.meaning.kind !== 'by') return null;
  let at = term.to;
  while (tokens[at]?.kind === 'filler') at += 1;
  return tokens[at]?.kind === 'milestone' ? (tokens[at]?.text ?? null) : null;
}
