// Which figures are targets, which are reports, which only bases? Clause by clause, then by the sentence.

import { clauseAround, sentenceAround } from './clauses';
import type { Figure } from './Figure';
import { isShare } from './isShare';
import type { QuantityRole } from './Quantity';
import { roleOf, tellsOf } from './roleOf';

/**
 * The role of each figure; what its clause does not tell is as in the clause before it, else as in the whole sentence.
 * @param year the document's: figures of an earlier year are reports
 */
export function rolesOf(
  text: string,
  hidden: string,
  figures: readonly Figure[],
  year: number | null,
): QuantityRole[] {
  let last: { end: number; role: QuantityRole } | null = null;
  const words = withoutOldLevels(hidden, figures);
  return figures.map((figure, at) => {
    if (isShare(hidden, figure, figures[at + 1])) return 'other';
    const [from, to] = clauseAround(hidden, figure.start, figure.end, 0, hidden.length);
    const [first, end] = sentenceAround(hidden, figure.start, figure.end);
    const inherited = last !== null && last.end > first ? last.role : null;
    const [clause, sentence] = [words.slice(from, to), words.slice(first, end)];
    const isTold = (): boolean =>
      isPastYear(text.slice(first, figure.start), year) || tellsOf(clause) || tellsOf(sentence);
    const role: QuantityRole =
      roleOf(clause) ?? inherited ?? roleOf(sentence) ?? (isTold() ? 'report' : 'target');
    last = { end: figure.end, role };
    return role;
  });
}

/** 从现有的12家增加到20家: the old level's words say nothing about the new one. */
function withoutOldLevels(hidden: string, figures: readonly Figure[]): string {
  let words = hidden;
  for (const { start, core, amounts } of figures) {
    if (amounts > 1) words = words.slice(0, start) + ' '.repeat(core[1] - start) + words.slice(core[1]);
  }
  return words;
}

/** 2021年，全市…: a year before the document's, which nothing makes a base. */
function isPastYear(words: string, year: number | null): boolean {
  const printed = /(?<![比较于到在自从“《(])((?:19|20)\d\d)年(?!.{0,2}前|以来|.?[至到—-])/.exec(words)?.[1];
  return printed !== undefined && year !== null && Number(printed) < year;
}
