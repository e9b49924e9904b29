// Which targets and figures stand in a piece of official prose?

import { findDeadlines, type Deadline, type DeadlineReference } from '../deadline';
import { normalForm, printedSpan } from '../text';
import { clauseAround, sentenceAround } from './clauses';
import type { Figure } from './Figure';
import { hideTraps } from './hideTraps';
import { isShare } from './isShare';
import type { Quantity, QuantityRole } from './Quantity';
import { readFigures } from './readFigures';
import { roleOf } from './roleOf';
import { listedSubjects } from './listedSubjects';
import { subjectOf } from './subjectOf';
import { whenOf } from './whenOf';

/** Without any of these a text has no quantity: most texts are done with one look. */
const NUMERIC = /[\d０-９一二三四五六七八九十两零半番百]|全覆盖/;

/**
 * The quantities of a text in printed order; what is no quantity (dates, document numbers, ordinals, names) is skipped.
 * @example readQuantities('县域内住院量占比达到85%以上', { year: 2022, date: null })[0]?.low //=> 85
 */
export function readQuantities(text: string, reference: DeadlineReference): readonly Quantity[] {
  if (!NUMERIC.test(text)) return [];
  const normal = normalForm(text);
  const hidden = hideTraps(normal.text);
  const figures = readFigures(hidden);
  if (figures.length === 0) return [];
  const deadlines = findDeadlines(text, reference).filter(({ type }) => DATED.includes(type));
  const subjects = listedSubjects(
    hidden,
    figures,
    figures.map((figure, at) =>
      subjectOf(normal.text, hidden, figure, {
        from: figures[at - 1]?.end ?? 0,
        to: figures[at + 1]?.start ?? hidden.length,
      }),
    ),
  );
  const roles = rolesOf(normal.text, hidden, figures, reference.year);
  return figures.map((figure, at) => {
    const span = printedSpan(normal, figure.start, figure.end);
    const { relation, low, high, unit } = figure;
    return {
      raw: text.slice(...span),
      span,
      subject: subjects[at] ?? '',
      relation,
      low,
      high,
      unit,
      when: whenOf(hidden, normal, figure, deadlines),
      role: roles[at] ?? 'target',
    };
  });
}

const DATED: readonly Deadline['type'][] = ['by', 'range', 'recurring', 'relative'];

/** The role of each figure; what a clause does not tell is as in the clause before it, else as in the whole sentence. */
function rolesOf(
  text: string,
  hidden: string,
  figures: readonly Figure[],
  year: number | null,
): QuantityRole[] {
  let last: { end: number; role: QuantityRole } | null = null;
  return figures.map((figure, at) => {
    if (isShare(hidden, figure, figures[at + 1])) return 'other';
    const [from, to] = clauseAround(hidden, figure.start, figure.end, 0, hidden.length);
    const [first, end] = sentenceAround(hidden, figure.start, figure.end);
    const inherited = last !== null && last.end > first ? last.role : null;
    const role: QuantityRole =
      roleOf(hidden.slice(from, to)) ??
      inherited ??
      (isPastYear(text.slice(first, figure.start), year)
        ? 'report'
        : (roleOf(hidden.slice(first, end)) ?? 'target'));
    last = { end: figure.end, role };
    return role;
  });
}

/** 2021年，全市…: a year before the document's, which nothing makes a base. */
function isPastYear(words: string, year: number | null): boolean {
  const printed = /(?<![比较于到在自从“《(])((?:19|20)\d\d)年(?!.{0,2}前|以来|.?[至到—-])/.exec(words)?.[1];
  return printed !== undefined && year !== null && Number(printed) < year;
}
