// The deadlines that a task's own text and indicator name.

import { findDeadlines, type Deadline } from '../../language/deadline';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { RuleContext } from '../RuleContext';

/** Values found in text and indicator; `none` is left out. */
export function textDeadlines(task: UnderstoodTask, { table, date }: RuleContext): readonly Deadline[] {
  const reference = { year: table.year, date };
  return [task.text.raw, task.indicator?.raw ?? '']
    .flatMap((text) => findDeadlines(text, reference))
    .filter(({ type }) => type !== 'none');
}
