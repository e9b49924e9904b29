// Which days does a progress text name (2022年3月15日, 4月底, 3月至5月)? Every time counts here, not only deadlines.

import { cutWords } from './cutWords';
import type { DeadlineReference } from './Deadline';
import { skip } from './Words';
import { readPoint } from './readPoint';
import { resolvePoint, surroundings, type Period } from './resolvePoint';

/**
 * The last day of each month or day the text names, in printed order; a bare year names no day.
 * @example namedDays('3月15日召开推进会', { year: 2022, date: null }) //=> ['2022-03-15']
 */
export function namedDays(text: string, reference: DeadlineReference): string[] {
  const words = cutWords(text, 'cell');
  const days: string[] = [];
  const around = surroundings(reference);
  for (let at = 0; at < words.code.length;) {
    const point = readPoint(words, at);
    at = point ? point.next : Math.max(at + 1, skip(/\d+/y, words, at));
    const period: Period | string | null = point && resolvePoint(point, around);
    if (!point || !period || typeof period === 'string') continue;
    if (point.part !== undefined && period.year !== null) days.push(period.last);
    around.year = period.year;
  }
  return days;
}
