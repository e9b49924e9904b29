// What does a check of the opened table find, with the words the list needs?

import type { TableState } from '../../jobs/CheckReport';
import { checkTable } from '../../jobs/check';
import { ruleTexts } from '../../messages/zh-CN/rules';
import type { Finding } from '../../rules/Finding';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { CheckResult, ListedFinding } from '../check/ListedFinding';
import { t } from '../text';
import type { TableInWorkbook } from './findTables';

/** As of which day (`YYYY-MM-DD`), in which state. */
export interface CheckSetting {
  readonly asOf: string;
  readonly state: TableState;
}

/** Checks the table and lists every finding. */
export function checkFound(
  { opened, snapshot }: TableInWorkbook,
  { asOf, state }: CheckSetting,
): CheckResult {
  const { table, catalog, date } = opened;
  const report = checkTable({ table, sheet: snapshot, catalog, date, asOf, state });
  return {
    report,
    tasks: table.tasks.length,
    findings: report.findings.map((finding, place) => listed(finding, place, table)),
  };
}

function listed(finding: Finding, place: number, table: UnderstoodTable): ListedFinding {
  const task = finding.taskIndex === null ? undefined : table.tasks[finding.taskIndex - 1];
  return {
    id: String(place),
    finding,
    title: ruleTexts[finding.rule]?.messages[finding.messageId]?.title ?? finding.rule,
    place: placeOf(finding),
    taskText: task?.text.raw.trim().replace(/\s+/g, ' ') ?? '',
  };
}

function placeOf({ taskIndex, no, row }: Finding): string {
  if (taskIndex !== null && no !== null) return t('task.no', { no });
  return row === null ? t('group.table') : t('group.row.n', { n: row });
}
