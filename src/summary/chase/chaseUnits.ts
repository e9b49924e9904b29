// Which units get a chase page, and how firmly is each reminded? Its longest-listed task decides.

import { gapBlocks } from '../gapBlocks';
import { listedDays } from '../gapList';
import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import type { SummaryParameters } from '../SummaryInput';

/** 提醒, 催办, 通报. */
export type Tier = 'remind' | 'urge' | 'notice';

/** A unit with its tasks that are not fully reported. */
export interface ChaseUnit {
  readonly unit: string;
  readonly tasks: readonly SummaryTask[];
  readonly tier: Tier;
}

/** In protocol order; tasks nobody answers for have no unit to be chased. */
export function chaseUnits(input: SummaryInput): readonly ChaseUnit[] {
  return gapBlocks(input).flatMap(({ unit, tasks }) => {
    if (unit === null) return [];
    const days = tasks.reduce((most, task) => Math.max(most, listedDays(task, input)), 0);
    return [{ unit, tasks, tier: tierOfDays(days, input.parameters) }];
  });
}

function tierOfDays(days: number, { urgeDays, noticeDays }: SummaryParameters): Tier {
  return days >= noticeDays ? 'notice' : days >= urgeDays ? 'urge' : 'remind';
}
