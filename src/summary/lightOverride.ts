// What do the sheets say about a light that a person has set (人工认定)? It counts as of every day up to its last one, with the rules' own light beside it.

import { fill } from '../messages/fill';
import { innerQuotes } from '../messages/innerQuotes';
import { dayInWords } from '../messages/zh-CN/day';
import { lightNames } from '../messages/zh-CN/light';
import { lightOverrideWords as words } from '../messages/zh-CN/lightOverride';
import { overridesOf, type LightOverride, type LostOverride } from '../table/LightOverride';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import { dayNumber } from './dayNumber';
import { flatText } from './flatText';
import type { Light } from './light';
import { shortText } from './shortText';

/** 人工认定 of a task. */
export interface TaskOverride {
  readonly light: Light;
  /** 认定说明: reason, person, days. */
  readonly note: string;
  /** 认定至 as serial number. */
  readonly until: number;
  /** It counts as of the as-of day. */
  readonly holds: boolean;
}

/** As the sheets write it, as of a day given as serial number. */
export function taskOverride(override: LightOverride | null, asOf: number): TaskOverride | null {
  if (override === null) return null;
  const until = dayNumber(override.until);
  return { light: lightNames[override.light], note: noteOf(override), until, holds: until >= asOf };
}

/** The sentence that says why an override does not count. */
export function lostSentence({ override, text, differs }: LostOverride): string {
  return uncounted(override, text, words.why[differs]);
}

/** An override that does not count: known by its task, with the sentence that says why. */
export interface UncountedOverride {
  readonly task: string;
  readonly sentence: string;
}

/**
 * The overrides of a table that do not count as of a day (`YYYY-MM-DD`): their task has been changed or is gone, or their last day has passed.
 * @example uncountedOverrides(table, [], '2022-12-31') //=> []
 */
export function uncountedOverrides(
  table: UnderstoodTable,
  overrides: readonly LightOverride[],
  asOf: string,
): readonly UncountedOverride[] {
  const { byTask, lost } = overridesOf(table, overrides);
  return [
    ...lost.map((one) => ({ task: one.override.task, sentence: lostSentence(one) })),
    ...byTask.flatMap((override, place) => {
      if (override === null || override.until >= asOf) return [];
      const text = table.tasks[place]?.text.raw ?? '';
      return [{ task: override.task, sentence: uncounted(override, text, words.why.expired) }];
    }),
  ];
}

function uncounted(override: LightOverride, text: string, why: string): string {
  const light = lightNames[override.light];
  return fill(words.lost, { text: innerQuotes(shortText(text)), light, note: noteOf(override), why });
}

function noteOf({ reason, by, on, until }: LightOverride): string {
  return fill(words.note, {
    reason: flatText(reason).replace(/[。；;，,]+$/, ''),
    by: flatText(by),
    on: on === undefined ? '' : fill(words.on, { day: dayInWords(on) }),
    until: dayInWords(until),
  });
}
