// Does a task promise a number while its entry gives none for it? Silent where a figure might be meant.

import type { Quantity } from '../../language/quantity';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { taskFigures } from './figures';
import { progressEntry } from './progressEntry';

export const progressFigureMissing: TaskRule = {
  id: 'progress/figure-missing',
  target: 'task',
  messages: { missing: 'warning' },
  check(task, context) {
    const entry = progressEntry(task, context);
    const read = taskFigures(task, context);
    if (!entry || !read || read.matches.length > 0 || isByHelper(task, entry.field.raw)) return [];
    const { targets, figures } = read;
    const isAnswered = targets.some(
      (target) =>
        target.subject === '' ||
        figures.some((figure) => mayAnswer(figure, target)) ||
        (target.low === 100 && target.unit === '%' && /全覆盖|全部|均已|都已|全面/.test(entry.field.raw)),
    );
    const [first] = targets;
    if (isAnswered || !first) return [];
    return [atField('missing', entry.field, { data: { target: first.raw, subject: first.subject } })];
  },
};

/** The same kind of unit, and a subject that is not told or has words in common. */
function mayAnswer(figure: Quantity, target: Quantity): boolean {
  const isOfKind = figure.unit === target.unit || figure.unit === '' || target.unit === '';
  return isOfKind && (figure.subject === '' || haveWordsInCommon(figure.subject, target.subject));
}

function haveWordsInCommon(one: string, two: string): boolean {
  for (let at = 0; at + 2 <= one.length; at++) if (two.includes(one.slice(at, at + 2))) return true;
  return false;
}

/** A helper's entry does not owe the lead's figure. */
function isByHelper({ units, text }: UnderstoodTask, entry: string): boolean {
  const opening = entry.trim().slice(0, 16);
  const isNamed = (names: readonly { readonly clean: string }[]): boolean =>
    names.some(
      ({ clean }) => opening.startsWith(clean) || opening.startsWith(clean.replace(/^[省市州区县]/, '')),
    );
  if (
    /^(?:我[局委办院单位中心]+)?(?:积极|主动|全力)?(?:配合|协助)/.test(opening) &&
    !/配合|协助/.test(text.raw)
  )
    return true;
  return isNamed(units.coop) && !isNamed([...units.lead, ...units.responsible]);
}
