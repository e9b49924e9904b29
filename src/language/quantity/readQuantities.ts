// Which targets and figures stand in a piece of official prose?

import { findDeadlines, type Deadline, type DeadlineReference } from '../deadline';
import { once } from '../once';
import { normalForm, printedSpan } from '../text';
import { hideTraps } from './hideTraps';
import type { Quantity } from './Quantity';
import { readFigures } from './readFigures';
import { rolesOf } from './rolesOf';
import { listedSubjects } from './listedSubjects';
import { subjectOf } from './subjectOf';
import { whenOf } from './whenOf';

/** Without any of these a text has no quantity: most texts are done with one look. */
const NUMERIC = /[\d０-９一二三四五六七八九十两零半番百覆⼀-⿕]/;

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
  // Times take longer to read than all the rest, and most figures are never asked for theirs.
  const deadlines = once(() => findDeadlines(text, reference).filter(({ type }) => DATED.includes(type)));
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
    const when = once(() => whenOf(hidden, normal, figures, at, deadlines));
    return {
      raw: text.slice(...span),
      span,
      subject: subjects[at] ?? '',
      relation,
      low,
      high,
      unit,
      get when() {
        return when();
      },
      role: roles[at] ?? 'target',
    };
  });
}

const DATED: readonly Deadline['type'][] = ['by', 'range', 'recurring', 'relative'];
