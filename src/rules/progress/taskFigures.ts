// Which numbers does a task promise, and which figures of its entry answer them?

import { latestDay, latestDue, type Deadline } from '../../language/deadline';
import type { Clause } from '../../language/progress';
import { findPageNoise } from '../../language/text/pageNoise';
import { matchFigures, readQuantities, type FigureMatch, type Quantity } from '../../language/quantity';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { currentStatus } from '../currentEntry';
import type { TableFacts } from '../facts/TableFacts';
import type { RuleContext } from '../RuleContext';
import { likelyMatch } from './likelyFigures';
import { currentReportingPeriod, ownEntry } from './progressEntry';

/** The numbers of a task and of its entry. */
export interface TaskFigures {
  readonly targets: readonly Quantity[];
  readonly figures: readonly Quantity[];
  readonly matches: readonly FigureMatch[];
}

/** How many characters before a target tell what it is about. */
const CONTEXT = 16;

const known = new WeakMap<TableFacts, Map<number, TaskFigures | null>>();

/** Null where the task promises no number or its entry is missing, empty or copied. */
export function taskFigures(task: UnderstoodTask, context: RuleContext): TaskFigures | null {
  const ofTask = known.get(context.facts) ?? new Map<number, TaskFigures | null>();
  known.set(context.facts, ofTask);
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
  const promised = [task.text.raw, task.indicator?.raw ?? ''].flatMap((text) =>
    targetsIn(text, { year, date }, context).map((target) => ({ target, text })),
  );
  if (promised.length === 0) return null;
  const reported = Number((currentReportingPeriod(context)?.end ?? context.asOf).slice(0, 4));
  const figures = readQuantities(entry.field.raw, { year: reported, date: null }).filter(
    ({ role, span }) => role !== 'other' && !isPlanned(span[0], entry.reading.clauses),
  );
  const targets = promised.map(({ target }) => target);
  const sure = matchFigures(targets, figures);
  const likely = promised
    .filter(({ target }) => !sure.some((match) => match.target === target))
    .map(({ target, text }) =>
      likelyMatch(target, saidBefore(target, text, task.text.raw), figures, entry.field.raw),
    )
    .filter((match) => match !== null);
  return { targets, figures, matches: [...sure, ...likely] };
}

/** For each reporting period before the current one the figures that answer some of these targets. */
export function earlierMatches(
  targets: readonly Quantity[],
  { progress }: UnderstoodTask,
  { facts }: RuleContext,
): readonly (readonly FigureMatch[])[] {
  return progress.slice(0, facts.current.progress ?? 0).map(({ raw }) =>
    matchFigures(
      targets,
      readQuantities(raw, { year: null, date: null }).filter(({ role }) => role !== 'other'),
    ),
  );
}

const promises = new WeakMap<TableFacts, Map<string, readonly Quantity[]>>();

/** The numbers a text promises; an indicator often stands beside many tasks. */
function targetsIn(
  text: string,
  reference: Parameters<typeof readQuantities>[1],
  { facts }: RuleContext,
): readonly Quantity[] {
  const known = promises.get(facts) ?? new Map<string, readonly Quantity[]>();
  promises.set(facts, known);
  const before = known.get(text);
  if (before) return before;
  const targets = readQuantities(text, reference)
    .filter(({ role, low, high }) => role === 'target' && (low !== null || high !== null))
    .filter(({ span }) => !isInNoise(span, text));
  known.set(text, targets);
  return targets;
}

/** What the task says before a target; of a bare one in the indicator (不少于500户), what the task is about. */
function saidBefore({ subject, span }: Quantity, text: string, about: string): string {
  const before = text.slice(Math.max(0, span[0] - CONTEXT), span[0]);
  return text !== about && subject === '' && before === '' ? about.slice(0, 2 * CONTEXT) : before;
}

/** 浏览次数：128次 is no promise; that it stands there is another rule's matter. */
function isInNoise([from, to]: Quantity['span'], text: string): boolean {
  return findPageNoise(text).some(({ start, end }) => start < to && from < end);
}

/** 下一步 and 计划 tell no figure reached. */
function isPlanned(place: number, clauses: readonly Clause[]): boolean {
  const clause = clauses.find(({ at }) => place >= (at[0] ?? 0) && place <= (at.at(-1) ?? 0));
  return clause !== undefined && (clause.headed.includes('next') || /计划|预计|力争|拟/.test(clause.text));
}

/**
 * Whether a target counts on the as-of day: its own day has come, it has none and the task's has come or there is none, or the task is said to be done (rules.md).
 * Of two stages of one target the earlier counts until its day has passed.
 */
export function isDue(
  { target, figure }: FigureMatch,
  { matches }: TaskFigures,
  task: UnderstoodTask,
  context: RuleContext,
): boolean {
  const day = target.when?.end ?? null;
  const isLater = matches.some(
    (other) =>
      other.figure === figure &&
      (other.target.when?.end ?? '') >= context.asOf &&
      day !== null &&
      (other.target.when?.end ?? '') < day,
  );
  if (currentStatus(task, context) === 'done' && !isLater) return true;
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
