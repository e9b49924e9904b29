// How does every task stand against its deadline as of a day, and which sentence says so?

import { lightOf, namedDays, type Light, type LightName } from '../../language/deadline';
import { dayInWords } from '../../messages/zh-CN/day';
import { fill } from '../../messages/fill';
import { lightReasons, lightReviews } from '../../messages/zh-CN/light';
import { isNoEntry } from '../../rules/isBlank';
import type { LightOverride } from '../../table/LightOverride';
import { taskIdentities } from '../../table/taskIdentity';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { entryPlace, type EntryPlace } from '../fill/entryPlace';

/** One task's light. */
export interface TaskLight {
  readonly task: UnderstoodTask;
  /** Identity under which an override is kept. */
  readonly id: string;
  readonly light: LightName;
  /** Why, in words. */
  readonly sentence: string;
  /** 建议核对: an earlier stage has passed; null when there is nothing to look at. */
  readonly review: string | null;
  /** Who answers for it: the leads, without any the responsible units. */
  readonly units: readonly string[];
  /** A1 address of its deadline; of the task's text where the table has none. */
  readonly cell: string;
  /** The light a person has set, where it holds. */
  readonly override: LightOverride | null;
}

/** What is asked: the table as of a day (`YYYY-MM-DD`). */
export interface LightQuestion {
  readonly table: UnderstoodTable;
  readonly sheet: SheetSnapshot;
  readonly asOf: string;
  /** The document's own day; null when not known. */
  readonly date: string | null;
}

/** Lights of all tasks in their order. An override holds up to its last day; its light says that a person set it. */
export function taskLights(
  question: LightQuestion,
  overrides: readonly LightOverride[],
): readonly TaskLight[] {
  const { table, sheet, asOf } = question;
  const place = entryPlace(table, sheet, asOf);
  const ids = taskIdentities(table);
  const valid = new Map(overrides.filter(({ until }) => until >= asOf).map((one) => [one.task, one]));
  return table.tasks.map((task, at) => {
    const id = ids[at] ?? '';
    const override = valid.get(id) ?? null;
    const light = lightOf(lightCase(task, place, question, override));
    const { lead, responsible } = task.units;
    const answering = lead.length > 0 ? lead : responsible;
    const { row, column } = task.deadline?.from === 'heading' ? task.text : (task.deadline ?? task.text);
    return {
      task,
      id,
      light: light.light,
      sentence: sentenceOf(light),
      review: light.review && fill(lightReviews[light.review.reason], inWords(light.review.data)),
      units: [...new Set(answering.map((unit) => unit.short ?? unit.clean))],
      cell: cellAddress(row, column),
      override,
    };
  });
}

function lightCase(
  task: UnderstoodTask,
  place: EntryPlace,
  { table, asOf, date }: LightQuestion,
  override: LightOverride | null,
): Parameters<typeof lightOf>[0] {
  const text = place.text === null ? undefined : task[place.text.kind][place.text.at];
  const said = place.status === null ? undefined : task.status[place.status];
  const progress = text && !isNoEntry(text.raw) ? text.raw : '';
  const recurs = task.deadlines.some(({ type }) => type === 'recurring');
  return {
    deadlines: task.deadlines,
    status: place.status === null ? null : (task.statusValues[place.status] ?? null),
    isFilledIn: progress !== '' || (said !== undefined && !isNoEntry(said.raw)),
    ...(recurs ? { progressDays: namedDays(progress, { year: table.year, date }) } : {}),
    asOf,
    override: override && { light: override.light, note: noteOf(override) },
  };
}

function noteOf({ reason, by }: LightOverride): string {
  return `${reason.replace(/[。；;，,]+$/, '')}（${by}）`;
}

function sentenceOf({ reason, data }: Light): string {
  return fill(lightReasons[reason], inWords(data));
}

/** Days as people write them, the printed words on one line. */
function inWords({ words, asOf, day, days, note }: Light['data']): Record<string, string | number> {
  return {
    words: words.replace(/\s+/g, ''),
    asOf: dayInWords(asOf),
    ...(day === undefined ? {} : { day: dayInWords(day) }),
    ...(days === undefined ? {} : { days }),
    ...(note === undefined ? {} : { note }),
  };
}
