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
  const stages = terms.map((term) => ({ ...term }));
  const pairs = stages.slice(1).map((second, at) => [stages[at] ?? second, second] as const);
  for (const [first, second] of [...pairs].reverse()) {
    const between = textOf(words, first.next, second.at);
    first.cued ||=
      second.cued &&
      // 2023年6月、12月底前: the limit behind the last month holds for all.
      (isEarlier(first, second)
        ? LEADS_UP.test(between)
        : AND.test(between) && isMonth(first.end) && isMonth(second.end));
  }
  for (const [first, second] of pairs) {
    const between = textOf(words, first.next, second.at);
    const acts = STAGE.test(between) && ACTS.test(words.text.slice(words.starts[second.next]));
    second.cued ||= first.cued && isEarlier(first, second) && (acts || AND.test(between));
  }
  return stages.filter(({ cued }) => cued);
}

/** Two points of one list, the first without a month (or, before a later stage, any point with a year): 2018年上半年…，2018年底前. */
function isEarlier({ cued, type, end: early }: Term, second: Term): boolean {
  const late = second.end;
  if (type !== 'by' || second.type !== 'by' || !early?.year || !late?.year) return false;
  return !early.from && !late.from && ends(early) < ends(late) && !isMonth(cued ? late : early);
}

function ends({ year = 0, part = 12, length }: Point): number {
  return year * 12 + part * length;
}

function isMonth(point: Point | undefined): boolean {
  return point?.part !== undefined && point.length === 1;
}
