// 印发表: the table as it was issued, held against the one that came back; what it had already is nobody's fault.

import { check } from '../rules/check';
import type { Finding } from '../rules/Finding';
import { officialRules } from '../rules/officialRules';
import type { BaselineEntry } from '../rules/readBaseline';
import type { CheckQuestion } from '../rules/RuleContext';
import { compareTables, type TableComparison } from '../table/compare';
import type { UnderstoodTable, UnderstoodTask } from '../table/UnderstoodTable';
import { columnLetters, columnNumber } from '../workbook/address';

/** What a check with the issued table at hand knows besides. */
export interface HeldAgainstIssued {
  /** For `CheckQuestion.issued`: official/* speak. */
  readonly issued: TableComparison<UnderstoodTask>;
  /** For `CheckSettings.baseline`: what the issued table's own check finds in its official columns, by the places of the table now. */
  readonly baseline: readonly BaselineEntry[];
}

/**
 * Holds a table against the issued one; Traditional text needs prepareSheets for both before.
 * @example holdAgainstIssued(returned.table, { ...issued, asOf, state: 'issued' }).issued.removed.length //=> 0
 */
export function holdAgainstIssued(now: UnderstoodTable, issued: CheckQuestion): HeldAgainstIssued {
  const comparison = compareTables(issued.table, now);
  const places = new Map(comparison.pairs.map(({ base, now: task }) => [base.index, task]));
  const columns = new Map(comparison.columns.map((pair) => [pair.base, pair.now]));
  const fillIn = new Set(
    [...issued.table.columns.progress, ...issued.table.columns.status].map(({ column }) => column),
  );
  const found = check(issued, officialRules).filter((finding) => isOfficial(finding, fillIn));
  return {
    issued: comparison,
    baseline: found.flatMap((finding) => {
      const task = finding.taskIndex === null ? undefined : places.get(finding.taskIndex);
      if (finding.taskIndex !== null && !task) return [];
      const { rule, messageId, raw } = finding;
      return [
        { rule, messageId, raw, no: task ? task.no : finding.no, cell: columnNow(finding.cell, columns) },
      ];
    }),
  };
}

/** Not about what units fill in, nor about other sheets. */
function isOfficial({ rule, cell }: Finding, fillIn: ReadonlySet<number>): boolean {
  if (/^(?:progress|status|between|internal)/.test(rule)) return false;
  return cell === null || !fillIn.has(columnOf(cell));
}

function columnOf(cell: string): number {
  return columnNumber(cell.replace(/\d+$/, ''));
}

/** Only the column of a baseline entry's cell is looked at. */
function columnNow(cell: string | null, columns: ReadonlyMap<number, number>): string | null {
  if (cell === null) return null;
  const column = columnOf(cell);
  return `${columnLetters(columns.get(column) ?? column)}1`;
}
