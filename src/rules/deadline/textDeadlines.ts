// The last day that a task's own text and indicator name.

import { latestDay } from '../../language/deadline';
import { foundDeadlines } from '../../language/foundDeadlines';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { RuleContext } from '../RuleContext';
import { mayNameTime } from './mayNameTime';

/** The latest day named in text and indicator; null when none is. */
export function lastDayInTexts(
  { text, indicator }: UnderstoodTask,
  { table, date }: RuleContext,
): string | null {
  const reference = { year: table.year, date };
  let last: string | null = null;
  for (const field of [text, indicator]) {
    const day = field && mayNameTime(field.raw) ? latestDay(foundDeadlines(field.raw, reference)) : null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
