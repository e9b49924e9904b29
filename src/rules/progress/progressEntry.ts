// The current progress entry of a task, understood once for all rules that ask about it.

import {
  readProgress,
  reportingPeriod,
  type ProgressReading,
  type ReportingPeriod,
} from '../../language/progress';
import type { PeriodField } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { currentEntry } from '../currentEntry';
import type { TableFacts } from '../facts/TableFacts';
import { isNoEntry } from '../isBlank';
import type { RuleContext } from '../RuleContext';
import { copiedEntries, type Copy } from './copiedEntries';

/** An entry that says something. */
export interface ProgressEntry {
  readonly field: PeriodField;
  readonly reading: ProgressReading;
  /** Where it was copied from; null when it is the unit's own words. */
  readonly copy: Copy | null;
}

interface Entries {
  readonly ofTask: ReadonlyMap<number, ProgressEntry>;
  readonly period: ReportingPeriod | null;
}

/** By the facts of one check, which rules with options share too. */
const known = new WeakMap<TableFacts, Entries>();

/** The task's current entry; null where there is none, or only a sign that stands for nothing. */
export function progressEntry(task: UnderstoodTask, context: RuleContext): ProgressEntry | null {
  return entriesOf(context).ofTask.get(task.index) ?? null;
}

/** An entry in words of the unit's own: not set phrases, not copied. */
export function ownEntry(task: UnderstoodTask, context: RuleContext): ProgressEntry | null {
  const entry = progressEntry(task, context);
  return entry === null || entry.reading.isEmpty || entry.copy !== null ? null : entry;
}

/** The period that is reported; null when nothing is. */
export function currentReportingPeriod(context: RuleContext): ReportingPeriod | null {
  return entriesOf(context).period;
}

function entriesOf(context: RuleContext): Entries {
  const before = known.get(context.facts);
  if (before) return before;
  const read = context.table.tasks.flatMap((task) => {
    const field = reportField(task, context);
    if (field === null || isNoEntry(field.raw) || field.error !== undefined) return [];
    return [{ task, field, reading: readProgress(field.raw) }];
  });
  const copied = copiedEntries(read);
  const entries: Entries = {
    ofTask: new Map(
      read.map(({ task, field, reading }) => [
        task.index,
        { field, reading, copy: copied.get(task.index) ?? null },
      ]),
    ),
    period: periodOf(read[0]?.field ?? null, context),
  };
  known.set(context.facts, entries);
  return entries;
}

/** Some offices have no progress column and write their reports under 完成情况. */
function reportField(task: UnderstoodTask, context: RuleContext): PeriodField | null {
  const { facts } = context;
  if (facts.current.progress !== null) return currentEntry('progress', task, context);
  return facts.statusIsWords ? null : currentEntry('status', task, context);
}

/** From the heading, else from the title, else from the as-of day. */
function periodOf(field: PeriodField | null, { table, asOf }: RuleContext): ReportingPeriod | null {
  if (field === null) return null;
  const year = table.yearFrom === 'deadlines' ? null : table.year;
  const inHeading = reportingPeriod(field.period ?? '', { asOf, year });
  const title = table.title?.text ?? '';
  if (inHeading.isPrinted || /\d{4}\s*年?\s*[-—–－~～至到]\s*\d{4}/.test(title)) return inHeading;
  // （2022年3月10日） is the day it was issued; 截至2022年6月30日 would be the end of what is reported.
  const inTitle = reportingPeriod(title.replace(/（\d+年\d+月\d+日/, ''), { asOf, year });
  const isNear = inTitle.start <= asOf && Number(asOf.slice(0, 4)) - Number(inTitle.end.slice(0, 4)) <= 1;
  // In the second half of the document's own year no month told is one of the year before.
  const isOwnYear = asOf > `${year}-07` && asOf < `${year}-13`;
  return inTitle.isPrinted && isNear ? inTitle : { ...inHeading, isPrinted: isOwnYear };
}
