// 报送情况: which unit has answered for how many of its tasks, and what is still missing?

import { lastDays } from '../../language/deadline';
import { isNoEntry } from '../../rules/isBlank';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { ReturnProblem, UnitAnswer } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import { entryField, entryText, type ReturnedEntry } from './readEntries';
import { splitEntries } from './stackedEntries';
import { taskUnits } from './TaskUnit';

/** The file of a unit, when one came. */
export interface UnitReturn {
  readonly key: string;
  readonly entries: readonly ReturnedEntry[];
  readonly problems: readonly ReturnProblem[];
}

/** The day to judge by, and the last day for reports; null when nobody said. */
export interface AnswerDays {
  readonly asOf: string;
  readonly due: string | null;
}

/**
 * One line a unit, those with most tasks first. A task is answered for by the unit's own entry in its file, or by what stands
 * in the master: under its name, or without any name for the unit that leads.
 */
export function whoAnswered(
  master: MasterTable,
  returns: readonly UnitReturn[],
  days: AnswerDays,
): readonly UnitAnswer[] {
  return master.units.map(({ key, name, tasks }) => {
    const own = returns.find((one) => one.key === key);
    const missing = tasks.filter((task) => !isInFile(task, own) && !isInMaster(task, { key, name }, master));
    return {
      unit: name,
      tasks: tasks.length,
      received: tasks.length - missing.length,
      missing: missing.length,
      late: missing.filter((task) => isLate(task, days)).length,
      problems: own?.problems.filter(({ grade }) => grade !== 'harmless').length ?? 0,
    };
  });
}

function isInFile({ index }: UnderstoodTask, own: UnitReturn | undefined): boolean {
  return (
    own?.entries.some(({ task, kind, text }) => task.index === index && kind === 'progress' && text !== '') ??
    false
  );
}

function isInMaster(
  task: UnderstoodTask,
  { key, name }: { readonly key: string; readonly name: string },
  master: MasterTable,
): boolean {
  const text = entryText(entryField(task, 'progress', master)?.raw ?? '');
  if (isNoEntry(text)) return false;
  const units = taskUnits(task);
  const names = units.map((unit) => master.units.find((one) => one.key === unit.key)?.name ?? unit.key);
  const { named } = splitEntries(text, names);
  if (named.length > 0) return named.some((one) => one.name === name);
  return units.find((unit) => unit.key === key)?.rank === 0;
}

function isLate({ deadlines }: UnderstoodTask, { asOf, due }: AnswerDays): boolean {
  const last = due ?? lastDays(deadlines).sort().at(-1);
  return last !== undefined && last < asOf;
}
