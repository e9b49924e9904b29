// Small questions about the values of one cell: which day is the last, which days are there?

import type { Deadline, DeadlineType } from './Deadline';

/** Whether a value has a calendar day. */
export function isDated({ type }: { readonly type: DeadlineType }): boolean {
  return type === 'by' || type === 'range';
}

/** The last days of the dated values (`by`, and `range` with an end), in printed order. */
export function lastDays(deadlines: readonly Deadline[]): string[] {
  const days: string[] = [];
  for (const deadline of deadlines) if (deadline.end && isDated(deadline)) days.push(deadline.end);
  return days;
}

/**
 * The day that decides whether a task is late: the latest last day; null when no value has one.
 * @example latestDay(parseDeadline('2022年底2025年底', reference)) //=> '2025-12-31'
 */
export function latestDay(deadlines: readonly Deadline[]): string | null {
  return lastDays(deadlines).sort().at(-1) ?? null;
}
