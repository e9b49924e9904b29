// The entry of the current period, and what it says: the only ones rules about progress and status look at.

import type { StatusValue } from '../language/progress/StatusValue';
import type { PeriodField } from '../table/DutyTable';
import type { UnderstoodTask } from '../table/UnderstoodTable';
import type { RuleContext } from './RuleContext';

/** The task's current entry; null where the table has no such column or is not being reported. */
export function currentEntry(
  kind: 'progress' | 'status',
  task: UnderstoodTask,
  { facts, isReported }: RuleContext,
): PeriodField | null {
  const place = facts.current[kind];
  return isReported && place !== null ? (task[kind][place] ?? null) : null;
}

/** What the current status cell says; null when it is blank or there is none. */
export function currentStatus(task: UnderstoodTask, { facts, isReported }: RuleContext): StatusValue | null {
  const place = facts.current.status;
  return isReported && place !== null ? (task.statusValues[place] ?? null) : null;
}
