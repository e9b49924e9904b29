// 2020年有所突破，2021年底前基本实现; 到2025年、2035年: a bare year becomes a deadline by the dated stage beside it.

import type { Point } from './Point';
import type { Term } from './Term';
import { textOf, type Words } from './Words';

const AND = /^[、和及与]$/;
/** Words of a stage between its year and the next one; a comma right behind the year is a report's. */
const LEADS_UP = /^(?:[^。;\d,、][^。;\d]{0,15}[,、]|[、和及与])$/;
const STAGE = /^[^。;\d]{1,24}[,、]$/;
const ACTS = /^(?:全面|基本|完成|实现|建成|达到|全部|初步|力争|要)/;

/** The terms that are deadlines in running text: the cued ones, and bare years that are stages of one sentence with a cued one. */
export function cueStages(words: Words, terms: readonly Term[]): readonly Term[] {
  if (terms.every(({ cued }) => cued)) return terms;
  const cued = terms.map((term) => term.cued);
  for (let at = terms.length - 2; at >= 0; at--) {
    const [term, next] = [terms[at], terms[at + 1]];
    if (!term || !next || !cued[at + 1]) continue;
    const between = textOf(words, term.to, next.from);
    if (isEarlierYear(term, next) ? LEADS_UP.test(between) : AND.test(between) && sharesLimit(term, next))
      cued[at] = true;
  }
  for (let at = 1; at < terms.length; at++) {
    const [term, before] = [terms[at], terms[at - 1]];
    if (!term || !before || !cued[at - 1] || !isEarlierYear(before, term)) continue;
    const between = textOf(words, before.to, term.from);
    const acts = STAGE.test(between) && ACTS.test(textOf(words, term.to, words.kinds.length));
    if (acts || AND.test(between)) cued[at] = true;
  }
  return terms.filter((_, at) => cued[at]);
}

function pointOf({ meaning }: Term): Point | null {
  return meaning.type === 'by' ? (meaning.to ?? null) : null;
}

/** 2023年6月、12月底前: the limit behind the last month holds for all. */
function sharesLimit(first: Term, second: Term): boolean {
  return isMonth(pointOf(first)) && isMonth(pointOf(second));
}

/** Two points of one list, the first without a month (or, before a later stage, any point with a year): 2018年上半年…，2018年底前. */
function isEarlierYear(first: Term, second: Term): boolean {
  const [early, late] = [pointOf(first), pointOf(second)];
  if (!early?.year || !late?.year || early.from || late.from) return false;
  return ends(early) < ends(late) && !isMonth(first.cued ? late : early);
}

function ends({ year = 0, months }: Point): number {
  return year * 12 + (months?.[1] ?? 12);
}

function isMonth(point: Point | null): boolean {
  return point?.months !== undefined && point.months[0] === point.months[1];
}
