// Which days does a progress text name (2022年3月15日, 4月底, 3月至5月)? Every time counts here, not only deadlines.

import type { DeadlineReference } from './Deadline';
import { cutWords } from './cutWords';
import { fullDay } from './Period';
import { readPoint } from './readPoint';
import { resolvePoint, type Resolution } from './resolvePoint';

/**
 * The last day of each month or day the text names, in printed order; a bare year names no day.
 * @example namedDays('3月15日召开推进会', { year: 2022, date: null }) //=> ['2022-03-15']
 */
export function namedDays(text: string, reference: DeadlineReference): string[] {
  const { tokens } = cutWords(text, 'cell');
  const days: string[] = [];
  let carriedYear: number | null = null;
  for (let at = 0; at < tokens.length;) {
    const found = readPoint(tokens, at);
    const isDay =
      found && [found.value.month, found.value.quarter, found.value.half].some((part) => part !== undefined);
    const resolved: Resolution | null =
      found && resolvePoint(found.value, { reference, carriedYear, carriedMonth: null });
    if (isDay && resolved?.ok) {
      const day = fullDay(resolved.period.last);
      if (day !== null) days.push(day);
    }
    if (resolved?.ok) carriedYear = resolved.year;
    at = found ? found.next : at + 1;
  }
  return days;
}
