// 2020年有所突破，2021年底前基本实现; 到2025年、2035年: a bare year becomes a deadline by the dated stage beside it.

import type { Point } from '../Point';
import type { Term } from '../Term';
import { textOf, type Words } from '../Words';

const AND = /^[、和及与]$/;
/** Words of a stage between its year and the next one, or 和 alone; a comma right behind the year is a report's. */
const STAGE = /^(?:[^。;\d,、][^。;\d]{0,23}[,、]|[、和及与])$/;

/** The terms that are deadlines in running text: the cued ones, and bare years that are stages of one sentence with a cued one. */
export function cueStages(words: Words, terms: readonly Term[]): readonly Term[] {
  if (terms.every(({ cued }) => cued)) return terms;
  terms.reduceRight((second, first) => cue(words, first, second) ?? first);
  terms.reduce((first, second) => cue(words, first, second) ?? second);
  return terms.filter(({ cued }) => cued);
}

/** Of two neighbours, one cued, the other too where they are stages; 2023年6月、12月底前: the limit behind the last month holds for all. */
function cue(words: Words, first: Term, second: Term): void {
  if (first.cued === second.cued) return;
  const between = textOf(words, first.next, second.at);
  const [early, late] = [first.end, second.end];
  // Two points of one list, the one without a cue no month: 2018年上半年…，2018年底前.
  const areStages =
    first.type === 'by' &&
    second.type === 'by' &&
    early?.year &&
    late?.year &&
    !early.from &&
    !late.from &&
    ends(early) < ends(late) &&
    !isMonth(first.cued ? late : early);
  if (areStages) {
    if (STAGE.test(between)) first.cued = second.cued = true;
  } else first.cued ||= AND.test(between) && isMonth(early) && isMonth(late);
}

function ends({ year = 0, part = 12, length }: Point): number {
  return year * 12 + part * length;
}

function isMonth(point: Point | undefined): boolean {
  return point?.part !== undefined && point.length === 1;
}
