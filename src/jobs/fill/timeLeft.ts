// How does a task stand against its next deadline, for the one who has to report on it?

import { lastDays, latestDue, lightOf, type Deadline, type LightName } from '../../language/deadline';
import { addDays, daysBetween } from '../../language/deadline/day';
import type { StatusValue } from '../../language/progress';

/** A task is 临近 so many days before its day. */
const NEAR_DAYS = 30;

/** The light and the day that comes next. */
export interface TimeLeft {
  readonly light: LightName;
  /** Days to the next deadline, less than 0 when the last one has passed; null without a day. */
  readonly days: number | null;
  /** Which deadline that is: the only or last one, an earlier stage, or the end of a recurring period. */
  readonly of: 'last' | 'stage' | 'period';
}

/**
 * As of a day. Nothing filled in is never late: the light is then 未填报, and the days say that the deadline has passed.
 * @example timeLeft(deadlines, null, false, '2022-09-30') //=> { light: 'normal', days: 92, of: 'stage' }
 */
export function timeLeft(
  deadlines: readonly Deadline[],
  status: StatusValue | null,
  isFilledIn: boolean,
  asOf: string,
): TimeLeft {
  const { light, data } = lightOf({ deadlines, status, isFilledIn: true, asOf });
  const days = lastDays(deadlines);
  const [next] = days.filter((day) => day >= asOf).sort();
  const due = days.length === 0 ? nextDue(deadlines, asOf) : null;
  const ahead = next ?? due;
  if (light !== 'done' && ahead !== undefined && ahead !== null) {
    const left = daysBetween(asOf, ahead);
    const of = due !== null ? 'period' : ahead === [...days].sort().at(-1) ? 'last' : 'stage';
    return { light: left <= NEAR_DAYS ? 'near' : 'normal', days: left, of };
  }
  const passed = data.day !== undefined && data.day < asOf ? -(data.days ?? 0) : null;
  return { light: light === 'late' && !isFilledIn ? 'not-reported' : light, days: passed, of: 'last' };
}

/** The end of the period that runs on the day; null where nothing recurs at known days. */
function nextDue(deadlines: readonly Deadline[], asOf: string): string | null {
  const recur = deadlines.find(({ type }) => type === 'recurring')?.recur ?? null;
  if (recur === null) return null;
  for (let ahead = 0; ahead <= 371; ahead += 7) {
    const due = latestDue(recur, addDays(asOf, ahead))?.due;
    if (due === undefined) return null;
    if (due >= asOf) return due;
  }
  return null;
}
