// 2020年有所突破，2021年底前基本实现; 到2025年、2035年: a bare year becomes a deadline by the dated stage beside it.

import type { Term } from './Term';
import type { Token } from './Token';

/** The terms that are deadlines in running text: the cued ones, and bare years that are stages of one sentence with a cued one. */
export function cueStages(text: string, tokens: readonly Token[], terms: readonly Term[]): Term[] {
  const between = (first: Term, second: Term): string =>
    text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start);
  const cued = terms.map((term) => term.cued);
  for (let at = terms.length - 2; at >= 0; at--) {
    const [term, next] = [terms[at], terms[at + 1]];
    if (!term || !next || !cued[at + 1]) continue;
    const words = between(term, next);
    if (
      isEarlierYear(term, next) ? LEADS_UP.test(words) : sharesLimit(term, next) && /^[、和及与]$/.test(words)
    )
      cued[at] = true;
  }
  for (let at = 1; at < terms.length; at++) {
    const [term, before] = [terms[at], terms[at - 1]];
    if (!term || !before || !cued[at - 1] || !isEarlierYear(before, term)) continue;
    const words = between(before, term);
    const acts = /^[^。;\d]{1,24}[,、]$/.test(words) && ACTS.test(text.slice(tokens[term.to - 1]?.end));
    if (acts || /^[、和及与]$/.test(words)) cued[at] = true;
  }
  return terms.filter((_, at) => cued[at]);
}

/** Words of a stage between its year and the next one; a comma right behind the year is a report's. */
const LEADS_UP = /^(?:[^。;\d,、][^。;\d]{0,15}[,、]|[、和及与])$/;
const ACTS = /^(?:全面|基本|完成|实现|建成|达到|全部|初步|力争|要)/;

/** 2023年6月、12月底前: the limit behind the last month holds for all. */
function sharesLimit({ meaning: first }: Term, { meaning: second }: Term): boolean {
  return (
    first.kind === 'by' &&
    second.kind === 'by' &&
    first.point.month !== undefined &&
    second.point.month !== undefined
  );
}

/** Two points of one list, the first a bare year (or, before a later stage, any point with a year). */
function isEarlierYear(first: Term, second: Term): boolean {
  if (first.meaning.kind !== 'by' || second.meaning.kind !== 'by') return false;
  const [early, late] = [first.meaning.point, second.meaning.point];
  const isBareYear = (first.cued ? late : early).month === undefined;
  return (
    isBareYear && typeof early.year === 'number' && typeof late.year === 'number' && early.year < late.year
  );
}
