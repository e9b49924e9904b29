// Which numbers does a task promise, and which figures of its entry answer them?

import { latestDay, latestDue, type Deadline } from '../../language/deadline';
import type { Clause } from '../../language/progress';
import { matchFigures, readQuantities, type FigureMatch, type Quantity } from '../../language/quantity';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { currentStatus } from '../currentEntry';
import type { RuleContext } from '../RuleContext';
import { currentReportingPeriod, ownEntry } from './progressEntry';

/** The numbers of a task and of its entry. */
export interface TaskFigures {
  readonly targets: readonly Quantity[];
  readonly figures: readonly Quantity[];
  readonly matches: readonly FigureMatch[];
}

const known = new WeakMap<RuleContext, Map<number, TaskFigures | null>>();

/** Null where the task promises no number or its entry is missing, empty or copied. */
export function taskFigures(task: UnderstoodTask, context: RuleContext): TaskFigures | null {
  const ofTask = known.get(context) ?? new Map<number, TaskFigures | null>();
  known.set(context, ofTask);
  const before = ofTask.get(task.index);
  if (before !== undefined) return before;
  const read = readTaskFigures(task, context);
  ofTask.set(task.index, read);
  return read;
}

function readTaskFigures(task: UnderstoodTask, context: RuleContext): TaskFigures | null {
  const entry = ownEntry(task, context);
  if (entry === null) return null;
  const { year, date } = { year: context.table.year, date: context.date };
  const targets = [task.text.raw, task.indicator?.raw ?? '']
    .flatMap((text) => readQuantities(text, { year, date }))
    .filter(({ role, low, high }) => role === 'target' && (low !== null || high !== null));
  if (targets.length === 0) return null;
  const reported = Number((currentReportingPeriod(context)?.end ?? context.asOf).slice(0, 4));
  const figures = readQuantities(entry.field.raw, { year: reported, date: null })
    .filter(({ role, span }) => role !== 'other' && !isPlanned(span[0], entry.reading.clauses))
    .map((figure) => ({ ...figure, role: 'report' as const }));
  return { targets, figures, matches: matchFigures(targets, figures) };
}

/** 下一步 and 计划 tell no figure reached. */
function isPlanned(place: number, clauses: readonly Clause[]): boolean {
  const clause = clauses.find(({ at }) => place >= (at[0] ?? 0) && place <= (at.at(-1) ?? 0));
  return clause !== undefined && (clause.headed.includes('next') || /计划|预计|力争|拟/.test(clause.text));
}

/**
 * Whether a target counts on the as-of day: its own day has come, it has none and the task's has come or there is none, or the task is said to be done (rules.md).
 */
export function isDue(target: Quantity, task: UnderstoodTask, context: RuleContext): boolean {
  if (currentStatus(task, context) === 'done') return true;
  return target.when === null || target.when.type === 'none'
    ? haveCome(task.deadlines, context.asOf)
    : haveCome([target.when], context.asOf);
}

function haveCome(deadlines: readonly Deadline[], asOf: string): boolean {
  const last = latestDay(deadlines);
  if (last !== null) return last <= asOf;
  const recurring = deadlines.find(({ type }) => type === 'recurring');
  if (recurring?.recur) {
    const due = latestDue(recurring.recur, asOf);
    return due === null || due.due.slice(0, 4) === asOf.slice(0, 4);
  }
  return deadlines.every(({ type }) => type === 'none' || type === 'ongoing');
}
