// Which unit has answered for how many of its tasks, and what is still missing?

import { lastDays } from '../../language/deadline';
import type { UnitAnswer } from '../../summary/returns/UnitAnswer';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { ReturnProblem } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import { entryField, entryText, type ReturnedEntry } from './readEntries';
import { splitEntries } from './stackedEntries';
import { taskUnits, type ReportingUnit } from './TaskUnit';

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

/** A unit's answer and the tasks it still owes. */
export interface UnitStanding extends UnitAnswer {
  readonly owed: readonly UnderstoodTask[];
}

/**
 * One line a unit, those with most tasks first. A task is answered for by the unit's own entry in its file, or by what stands
 * in the master: under its name, or without any name for the unit that leads.
 */
export function whoAnswered(
  master: MasterTable,
  returns: readonly UnitReturn[],
  days: AnswerDays,
): readonly UnitStanding[] {
  return master.units.map((unit) => {
    const own = returns.find(({ key }) => key === unit.key);
    const owed = unit.tasks.filter((task) => !isInFile(task, own) && !isInMaster(task, unit, master));
    return {
      unit: unit.name,
      tasks: unit.tasks.length,
      received: unit.tasks.length - owed.length,
      missing: owed.length,
      late: owed.filter((task) => isLate(task, days)).length,
      problems: own?.problems.filter(({ grade }) => grade !== 'harmless').length ?? 0,
      owed,
    };
  });
}

function isInFile({ index }: UnderstoodTask, own: UnitReturn | undefined): boolean {
  const entries = own?.entries ?? [];
  return entries.some(({ task, kind, text }) => task.index === index && kind === 'progress' && text !== '');
}

function isInMaster(task: UnderstoodTask, { key, name }: ReportingUnit, master: MasterTable): boolean {
  const text = entryText(entryField(task, 'progress', master)?.raw ?? '');
  if (text === '') return false;
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
