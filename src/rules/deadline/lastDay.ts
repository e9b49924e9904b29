// The last day that deadline values name.

import type { Deadline } from '../../language/deadline/Deadline';

/**
 * The latest end among dated values; null when none has a day.
 * @example lastDay(parseDeadline('2022年底2025年底', reference)) //=> '2025-12-31'
 */
export function lastDay(values: readonly Deadline[]): string | null {
  let last: string | null = null;
  for (const { type, end } of values)
    if ((type === 'by' || type === 'range') && end !== null && (last === null || end > last)) last = end;
  return last;
}

/** The ends of `by` and `range` values that have a day, in printed order. */
export function datedEnds(values: readonly Deadline[]): readonly string[] {
  return values.flatMap(({ type, end }) =>
    (type === 'by' || type === 'range') && end !== null ? [end] : [],
  );
}
