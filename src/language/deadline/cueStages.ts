// 2020年有所突破，2021年底前基本实现: a bare year becomes a deadline by the dated stage behind it.

import type { Term } from './Term';
import type { Token } from './Token';

/** The terms that are deadlines in running text: the cued ones, and bare years that lead up to a later cued one in their sentence. */
export function cueStages(text: string, tokens: readonly Token[], terms: readonly Term[]): Term[] {
  const cued: Term[] = [];
  for (const term of [...terms].reverse()) {
    const behind = cued[0];
    if (term.cued || (behind && isStage(term, behind, between(text, tokens, term, behind))))
      cued.unshift(term);
  }
  return cued;
}

function between(text: string, tokens: readonly Token[], first: Term, second: Term): string {
  return text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start);
}

function isStage(first: Term, second: Term, words: string): boolean {
  if (first.meaning.kind !== 'by' || second.meaning.kind !== 'by') return false;
  const { year, month } = first.meaning.point;
  const later = second.meaning.point.year;
  const isEarlier =
    typeof year === 'number' && month === undefined && typeof later === 'number' && year < later;
  return isEarlier && /^(?:[^。;\d,、][^。;\d]{0,15}[,、]|[、和])$/.test(words);
}
