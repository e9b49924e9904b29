// The deadlines that a task's own text and indicator name.

import { findDeadlines, type Deadline } from '../../language/deadline';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { RuleContext } from '../RuleContext';

/** Most texts name no time at all; reading them would cost more than all other rules together. */
const timeWord = /[年月季旬底末前内]|\d[-./]\d/;

/** Values found in text and indicator; `none` is left out. */
export function textDeadlines(task: UnderstoodTask, { table, date }: RuleContext): readonly Deadline[] {
  const reference = { year: table.year, date };
  return [task.text.raw, task.indicator?.raw ?? '']
    .filter((text) => timeWord.test(text))
    .flatMap((text) => findDeadlines(text, reference))
    .filter(({ type }) => type !== 'none');
}
