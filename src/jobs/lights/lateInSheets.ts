// Why do the summary sheets count more or fewer late tasks than the list 时限? They know no 未填报, and never call a standing or recurring duty late.

import type { LightName } from '../../language/deadline';
import { currentDeadline } from '../../summary/currentDeadline';
import { dayNumber } from '../../summary/dayNumber';
import { deadlineSpan } from '../../summary/deadlineSpan';
import { lightOf } from '../../summary/light';
import type { TaskLight } from './taskLights';

/** What has to be added to the list's 逾期 and taken from it to come to the sheets'. */
export interface LateInSheets {
  /** Tasks late in the sheets alone, by their light in the list. */
  readonly more: ReadonlyMap<LightName, number>;
  /** Tasks late in the list alone. */
  readonly fewer: number;
}

/**
 * Of lights as of a day (`YYYY-MM-DD`); what a person has set is the same in both.
 * @example lateInSheets(lights, '2022-12-31').more.get('not-reported') //=> 1
 */
export function lateInSheets(lights: readonly TaskLight[], asOf: string): LateInSheets {
  const today = dayNumber(asOf);
  const more = new Map<LightName, number>();
  let fewer = 0;
  for (const { light, task, override } of lights) {
    if (override !== null || light === 'done') continue;
    const span = deadlineSpan(task.deadlines, today);
    const deadline = currentDeadline(span, today);
    const isLate = lightOf('推进中', span.kind, deadline === null ? null : deadline - today, 0) === '逾期';
    if (isLate && light !== 'late') more.set(light, (more.get(light) ?? 0) + 1);
    if (!isLate && light === 'late') fewer += 1;
  }
  return { more, fewer };
}
