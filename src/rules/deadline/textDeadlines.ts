// The deadlines that a task's own text and indicator name.

import { findDeadlines, type Deadline } from '../../language/deadline';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { RuleContext } from '../RuleContext';

/** Most texts name no time at all; reading them would cost more than all other rules together. */
const timeWord = /[年月季旬底末前内]|\d[-./]\d/;

/** What the texts of a table were found to say: an indicator often stands beside many tasks. */
const read = new WeakMap<RuleContext, Map<string, readonly Deadline[]>>();

/** Values found in text and indicator; `none` is left out. */
export function textDeadlines(task: UnderstoodTask, context: RuleContext): readonly Deadline[] {
  const texts = [task.text.raw, task.indicator?.raw ?? ''].filter((text) => timeWord.test(text));
  const known = read.get(context) ?? new Map<string, readonly Deadline[]>();
  read.set(context, known);
  return texts.flatMap((text) => {
    const values = known.get(text) ?? findIn(text, context);
    known.set(text, values);
    return values;
  });
}

function findIn(text: string, { table, date }: RuleContext): readonly Deadline[] {
  return findDeadlines(text, { year: table.year, date }).filter(({ type }) => type !== 'none');
}
