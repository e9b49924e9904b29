// A deadline value on one line, so that tables of expressions stay readable.
import type { Deadline } from '../../../src/language/deadline';

/** @example brief(value) //=> 'by 2022-12-31 ongoing' */
function brief(value: Deadline): string {
  const { type, start, end, recur, ongoing, immediate, reason, startMonthDay, endMonthDay } = value;
  const flags = [ongoing && type !== 'ongoing' ? 'ongoing' : null, immediate ? 'immediate' : null];
  const days = [start, startMonthDay, end, endMonthDay, recur];
  return [type, ...days, ...flags, reason].filter((part) => part !== null && part !== undefined).join(' ');
}

/** The values of a text on one line. */
export function briefly(values: readonly Deadline[]): string {
  return values.map(brief).join(' | ');
}
