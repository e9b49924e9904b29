// Which light has a person set herself (人工认定), for which task of the table does it still count, and what became of the others' tasks?

import type { LightName } from '../language/deadline';
import { taskIdentities } from './taskIdentity';
import type { UnderstoodTable } from './UnderstoodTable';

/** The lights a person may set: 未填报, 无时限 and 无法判定 are facts of the table, not judgements. */
export const lightsToSet = [
  'done',
  'normal',
  'near',
  'late',
  'standing',
] as const satisfies readonly LightName[];

/** A light set by a person (人工认定) for one task of a sheet. */
export interface LightOverride {
  /** What the task is known by (`taskIdentity`): never its number or row. */
  readonly task: string;
  readonly light: (typeof lightsToSet)[number];
  readonly reason: string;
  readonly by: string;
  /** The day on which it was set, `YYYY-MM-DD`; absent where the day was not kept. */
  readonly on?: string;
  /** Last day it holds as of, `YYYY-MM-DD`. */
  readonly until: string;
}

/** An override that no task of the table answers to, since the task has been changed or is gone. */
export interface LostOverride {
  readonly override: LightOverride;
  /** The task as it was when the light was set, on one line without blanks. */
  readonly text: string;
  /** `text` or `deadline` differs, or `other`: group or units; `gone`: no task is like it. */
  readonly differs: 'text' | 'deadline' | 'other' | 'gone';
}

/** The overrides of a table: one place a task (null = none), and those without a task. */
export interface OverridesOfTasks {
  readonly byTask: readonly (LightOverride | null)[];
  readonly lost: readonly LostOverride[];
}

/**
 * Puts overrides to their tasks, whatever their numbers and rows; whether one still holds as of a day is its `until`.
 * @example overridesOf(table, []) //=> { byTask: [], lost: [] }
 */
export function overridesOf(
  table: Pick<UnderstoodTable, 'groups' | 'tasks'>,
  overrides: readonly LightOverride[],
): OverridesOfTasks {
  if (overrides.length === 0) return { byTask: [], lost: [] };
  const ids = taskIdentities(table);
  const known = new Set(ids);
  const byId = new Map(overrides.map((one) => [one.task, one]));
  return {
    byTask: ids.map((id) => byId.get(id) ?? null),
    lost: [...byId.values()]
      .filter(({ task }) => !known.has(task))
      .map((override) => lostOverride(override, ids)),
  };
}

const [TEXT, DEADLINE] = [1, 5];

function lostOverride(override: LightOverride, ids: readonly string[]): LostOverride {
  const was = override.task.split('|');
  const differing = ids
    .map((id) => {
      const is = id.split('|');
      return is.flatMap((part, place) => (part === was[place] ? [] : [place]));
    })
    .sort((one, two) => one.length - two.length);
  const [least = []] = differing;
  const same = differing.find((places) => !places.includes(TEXT));
  return {
    override,
    text: was[TEXT] ?? override.task,
    differs: same ? (same.includes(DEADLINE) ? 'deadline' : 'other') : least.length === 1 ? 'text' : 'gone',
  };
}
