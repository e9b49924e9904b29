// Runs the rules over a table: the loop, the isolation of crashes and the order are here and nowhere else.

import { tableFacts } from './facts/TableFacts';
import type { Finding } from './Finding';
import { internalFinding } from './internal';
import type { Report } from './Report';
import type { Rule, TaskRule } from './Rule';
import type { CheckQuestion, RuleContext } from './RuleContext';
import { optionValues } from './RuleOption';
import { findingsOf, type PlacedFinding } from './toFinding';

/**
 * Findings of a table, by row, column and order of the rules; findings about the table first. A cell concerned is reported once by a rule,
 * also when several tasks share it. A rule that fails gives one finding `internal` and loses its own; the others still run.
 * @example check({ table, sheet, catalog, asOf: '2022-12-31', date: null, state: 'issued' }, rules)[0]?.rule //=> 'unit/run-together'
 */
export function check(question: CheckQuestion, rules: readonly Rule[]): readonly Finding[] {
  const context = ruleContext(question);
  const toFinding = findingsOf(context);
  const found: PlacedFinding[] = [];
  for (const rule of rules) {
    const before = found.length;
    try {
      runRule(rule, contextOf(rule, context), toFinding(rule, found));
    } catch {
      found.length = before;
      found.push({ finding: internalFinding(rule), place: 0 });
    }
  }
  return found.sort((a, b) => a.place - b.place).map(({ finding }) => finding);
}

/** What rules may look at, worked out once. */
function ruleContext(question: CheckQuestion): RuleContext {
  const { table, sheet, asOf, state } = question;
  const hasFillIn = table.columns.progress.length + table.columns.status.length > 0;
  return {
    ...question,
    isReported: state === 'issued' && hasFillIn,
    // A copy of their own: what rules remember of a check, they remember by its facts.
    facts: { ...tableFacts(table, sheet, asOf) },
    options: {},
  };
}

function contextOf({ id, options }: Rule, context: RuleContext): RuleContext {
  return options === undefined
    ? context
    : { ...context, options: optionValues(options, context.settings?.[id]) };
}

type Tell = (report: Report, task: RuleContext['table']['tasks'][number] | null) => void;

function runRule(rule: Rule, context: RuleContext, tell: Tell): void {
  if (rule.target === 'table') for (const report of rule.check(context)) tell(report, null);
  else if (rule.reads === undefined)
    for (const task of context.table.tasks) askRule(rule, task, context, tell);
  else askOneOfAlike(rule, context, tell);
}

function askRule(
  rule: TaskRule,
  task: RuleContext['table']['tasks'][number],
  context: RuleContext,
  tell: Tell,
): boolean {
  const reports = rule.check(task, context);
  for (const report of reports) tell(report, task);
  return reports.length > 0;
}

/** A rule that has nothing to say of a task has nothing to say of those alike. */
function askOneOfAlike(rule: TaskRule, context: RuleContext, tell: Tell): void {
  const { kinds } = context.facts.alike(rule.reads ?? 'units');
  const isSilent: boolean[] = [];
  context.table.tasks.forEach((task, place) => {
    const kind = kinds[place] ?? 0;
    if (isSilent[kind] !== true) isSilent[kind] = !askRule(rule, task, context, tell);
  });
}
