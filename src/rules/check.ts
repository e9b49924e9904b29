// Runs the rules over a table: the loop, the isolation of crashes and the order are here and nowhere else.

import { columnNumber } from '../workbook/address';
import { tableFacts } from './facts/TableFacts';
import type { Finding } from './Finding';
import { internalFinding } from './internal';
import type { Rule } from './Rule';
import type { CheckQuestion, RuleContext } from './RuleContext';
import { optionValues } from './RuleOption';
import { toFinding } from './toFinding';

/**
 * Findings of a table, by row, column and order of the rules; findings about the table first. A cell concerned is reported once by a rule,
 * also when several tasks share it. A rule that fails gives one finding `internal` and loses its own; the others still run.
 * @example check({ table, sheet, catalog, asOf: '2022-12-31', date: null, state: 'issued' }, rules)[0]?.rule //=> 'unit/run-together'
 */
export function check(question: CheckQuestion, rules: readonly Rule[]): readonly Finding[] {
  const context = ruleContext(question);
  return rules
    .flatMap((rule, order) =>
      runRule(rule, contextOf(rule, context)).map((finding) => ({
        finding,
        order,
        column: columnOf(finding),
      })),
    )
    .sort((a, b) => (a.finding.row ?? 0) - (b.finding.row ?? 0) || a.column - b.column || a.order - b.order)
    .map(({ finding }) => finding);
}

/** What rules may look at, worked out once. */
function ruleContext(question: CheckQuestion): RuleContext {
  const { table, sheet, asOf, state } = question;
  const hasFillIn = table.columns.progress.length + table.columns.status.length > 0;
  return {
    ...question,
    isReported: state === 'issued' && hasFillIn,
    facts: tableFacts(table, sheet, asOf),
    options: {},
  };
}

function contextOf({ id, options }: Rule, context: RuleContext): RuleContext {
  return options === undefined
    ? context
    : { ...context, options: optionValues(options, context.settings?.[id]) };
}

function runRule(rule: Rule, context: RuleContext): readonly Finding[] {
  const seen = new Set<string>();
  const found: Finding[] = [];
  try {
    if (rule.target === 'table') {
      for (const report of rule.check(context)) found.push(toFinding(rule, report, null, context));
    } else {
      for (const task of context.table.tasks)
        for (const report of rule.check(task, context)) found.push(toFinding(rule, report, task, context));
    }
    return found.filter((finding) => isFirst(finding, seen));
  } catch {
    return [internalFinding(rule)];
  }
}

/** Several tasks that share a merged cell share its finding. */
function isFirst(finding: Finding, seen: Set<string>): boolean {
  if (finding.cell === null) return true;
  const key = `${finding.messageId} ${finding.cell} ${finding.span?.join('-') ?? ''}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function columnOf(finding: Finding): number {
  return finding.cell === null ? 0 : columnNumber(finding.cell.replace(/\d+$/, ''));
}
