// 对比: what is new, changed, word for word the same, worse than before or gone since the last period, task by task?

import type { StatusValue } from '../../language/progress';
import { compareTables } from '../../table/compare';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';
import { hasFigureFallen } from './hasFigureFallen';
import type { MasterTable } from './MasterTable';
import { entryField, entryText, isSameEntry } from './readEntries';

/**
 * `new` an entry where there was none · `changed` · `same` word for word, but for blanks · `regressed` the status fell back or a
 * figure fell · `dropped` there was an entry, now there is none · `none` in neither.
 */
export type PeriodChange = 'new' | 'changed' | 'same' | 'regressed' | 'dropped' | 'none';

/** One task, in the order of this period's table; tasks that are no longer in it come last. */
export interface TaskChange {
  readonly no: string | null;
  readonly change: PeriodChange;
  /** A1 address of this period's entry; null when the task is gone. */
  readonly cell: string | null;
  readonly last: string | null;
  readonly now: string | null;
}

/** All tasks, and how many of each kind. */
export interface PeriodComparison {
  readonly tasks: readonly TaskChange[];
  readonly counts: Readonly<Record<PeriodChange, number>>;
}

/**
 * Compares the entries of two periods; tasks are known by group, text and units, never by number or row.
 * @example comparePeriods(last, now).counts.same //=> 3
 */
export function comparePeriods(last: MasterTable, now: MasterTable): PeriodComparison {
  const { byTask, removed } = compareTables(last.table, now.table);
  const tasks = now.table.tasks.map((task): TaskChange => {
    const before = byTask.get(task.index)?.base;
    const [old, own] = [before ? entryOf(before, last) : BLANK, entryOf(task, now)];
    return {
      no: task.no,
      change: changeOf(old, own, task, now),
      cell: own.cell,
      last: old.text || null,
      now: own.text || null,
    };
  });
  const gone = removed.map((task): TaskChange => {
    const { text, status } = entryOf(task, last);
    const change = text !== '' || status !== '' ? 'dropped' : 'none';
    return { no: task.no, change, cell: null, last: text || null, now: null };
  });
  const all = [...tasks, ...gone];
  const count = (kind: PeriodChange): number => all.filter(({ change }) => change === kind).length;
  return {
    tasks: all,
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      regressed: count('regressed'),
      dropped: count('dropped'),
      none: count('none'),
    },
  };
}

interface PeriodEntry {
  readonly text: string;
  readonly status: string;
  readonly value: StatusValue | null;
  readonly cell: string | null;
}

const BLANK: PeriodEntry = { text: '', status: '', value: null, cell: null };

function entryOf(task: UnderstoodTask, master: MasterTable): PeriodEntry {
  const field = entryField(task, 'progress', master);
  const status = entryField(task, 'status', master);
  const at = field ?? status;
  return {
    text: entryText(field?.raw ?? ''),
    status: entryText(status?.raw ?? ''),
    value: master.place.status === null ? null : (task.statusValues[master.place.status] ?? null),
    cell: at && cellAddress(at.row, at.column),
  };
}

function changeOf(
  old: PeriodEntry,
  own: PeriodEntry,
  task: UnderstoodTask,
  { table: { year } }: MasterTable,
): PeriodChange {
  const hasText = own.text !== '' || old.text !== '';
  const [before, after] = hasText ? [old.text, own.text] : [old.status, own.status];
  if (before === '') return after === '' ? 'none' : 'new';
  if (after === '') return 'dropped';
  if (hasFallenBack(old.value, own.value)) return 'regressed';
  if (isSameEntry(before, after)) return isSameEntry(old.status, own.status) ? 'same' : 'changed';
  return hasFigureFallen(before, after, task, year) ? 'regressed' : 'changed';
}

/** How far a task is; 长期坚持 and what is not understood stand outside. */
const STEPS: readonly (readonly StatusValue[])[] = [
  ['not-started', 'not-done'],
  ['doing'],
  ['mostly'],
  ['done'],
];

function hasFallenBack(old: StatusValue | null, own: StatusValue | null): boolean {
  const step = (value: StatusValue | null): number =>
    STEPS.findIndex((one) => value !== null && one.includes(value));
  return step(own) >= 0 && step(own) < step(old);
}
