// Which light does a task have as of a day, and why? Nothing filled in is never late; a standing duty is late only by its status.

import type { Deadline } from './Deadline';
import { addDays, daysBetween } from './day';
import { isDated, lastDays, latestDay } from './latestDay';
import type { Light, LightCase, LightData, LightName, LightReason } from './Light';
import { lightOfRecurring } from './lightOfRecurring';

const NEAR_DAYS = 30;

/**
 * The light of a task as of a day, with the reason as data. The last day itself is not late.
 * @example lightOf({ deadlines, status: 'doing', isFilledIn: true, asOf: '2023-01-01' }).light //=> 'late'
 */
export function lightOf(task: LightCase): Light {
  const { deadlines, status, asOf, override } = task;
  const words = deadlines.map(({ raw }) => raw).join('；');
  const plain = (light: LightName, reason: LightReason, data: Partial<LightData> = {}): Light => ({
    light,
    reason,
    data: { words, asOf, ...data },
    review: null,
  });
  if (override) return plain(override.light, 'overridden', { note: override.note });
  if (status === 'done') return plain('done', 'said-done');
  if (!task.isFilledIn) return plain('not-reported', 'nothing-filled-in');
  if (deadlines.every(({ type }) => type === 'none')) return plain('no-deadline', 'no-deadline');
  if (latestDay(deadlines) !== null) return lightOfDay(task, plain);
  if (status === 'standing' || deadlines.some(hasNoEnd)) return plain('standing', 'standing-duty');
  const recurring = deadlines.find(({ type }) => type === 'recurring');
  return recurring ? lightOfRecurring(recurring, task, plain) : plain('undecided', 'not-datable');
}

type Plain = (light: LightName, reason: LightReason, data?: Partial<LightData>) => Light;

/** Open ranges, standing and irregular duties have no day to miss. */
function hasNoEnd({ type, start, end, recur, endMonthDay }: Deadline): boolean {
  if (type === 'range') return end === null && endMonthDay === undefined && start !== null;
  return type === 'ongoing' || recur === 'irregular';
}

function lightOfDay(task: LightCase, plain: Plain): Light {
  const { deadlines, status, asOf } = task;
  const day = latestDay(deadlines) ?? asOf;
  const last = deadlines.find(({ end }) => end === day);
  const words = last?.raw ?? '';
  const days = daysBetween(asOf, day);
  if (days >= 0) {
    const isNear = day <= addDays(asOf, task.nearDays ?? NEAR_DAYS);
    const light = plain(isNear ? 'near' : 'normal', isNear ? 'day-near' : 'day-ahead', { words, day, days });
    return withPassedStage(task, light);
  }
  const isStanding = deadlines.some((deadline) => deadline.ongoing) || deadlines.some(hasNoEnd);
  const data = { words, day, days: -days };
  if (status === 'standing') return plain('standing', 'standing-duty', data);
  const isNotDone = status === 'not-done' || status === 'not-started';
  if (isStanding)
    return isNotDone
      ? plain('late', 'standing-but-not-done', data)
      : plain('standing', 'standing-duty', data);
  const mayComeLater = deadlines.some(
    (value) => value.type !== 'none' && !isDated(value) && value.type !== 'recurring' && !value.immediate,
  );
  return mayComeLater ? plain('undecided', 'not-datable', data) : plain('late', 'day-passed', data);
}

/** An earlier day gone without 完成 is for a person to look at. */
function withPassedStage({ deadlines, asOf }: LightCase, light: Light): Light {
  const days = lastDays(deadlines);
  const passed = days.filter((day) => day < asOf).at(-1);
  if (passed === undefined || days.length < 2) return light;
  const words = deadlines.find(({ end }) => end === passed)?.raw ?? '';
  return {
    ...light,
    review: { reason: 'stage-passed', data: { words, asOf, day: passed, days: daysBetween(passed, asOf) } },
  };
}
