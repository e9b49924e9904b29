// What does a check of the opened table find, with the words the list needs?

import type { TableState } from '../../jobs/CheckReport';
import { checkAtHand } from '../../jobs/checkAtHand';
import type { KeptAside } from '../../jobs/keptAside';
import type { RuleText } from '../../messages/RuleText';
import { internalText } from '../../messages/zh-CN/rules/internal';
import type { Finding } from '../../rules/Finding';
import type { Rule } from '../../rules/Rule';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { CheckResult, ListedFinding } from '../check/ListedFinding';
import { t } from '../text';
import type { TableInWorkbook } from './findTables';
import { numbered } from '../../messages/numbered';

/** As of which day (`YYYY-MM-DD`), in which state. */
export interface CheckSetting {
  readonly asOf: string;
  readonly state: TableState;
}

/** Checks the table and lists every finding. */
export async function checkFound(
  { opened, snapshot, others }: TableInWorkbook,
  setting: CheckSetting,
  aside: KeptAside,
): Promise<CheckResult> {
  const { table } = opened;
  const { report, rules } = await checkAtHand({ opened, sheet: snapshot, others }, setting, aside);
  const times = new Map<string, number>();
  return {
    report,
    tasks: table.tasks.length,
    waivers: aside.waivers,
    unread: aside.unread,
    findings: report.findings.map((finding) =>
      listed(finding, { id: identity(finding, times), title: titleOf(finding, rules) }, table),
    ),
  };
}

/** The same finding of the next check is known again by what it is about; alike ones are numbered. */
function identity({ rule, messageId, cell, no, raw, span }: Finding, times: Map<string, number>): string {
  const name = [rule, messageId, cell, no, raw, span].join(' ');
  const time = times.get(name) ?? 0;
  times.set(name, time + 1);
  return `${name} ${time}`;
}

/** The message's title, in the words of the rule that found it. */
function titleOf({ rule, messageId }: Finding, rules: readonly Rule[]): string {
  const words: RuleText = rules.find(({ id }) => id === rule)?.words ?? internalText;
  return words.messages[messageId]?.title ?? rule;
}

function listed(
  finding: Finding,
  named: Pick<ListedFinding, 'id' | 'title'>,
  table: UnderstoodTable,
): ListedFinding {
  const task = finding.taskIndex === null ? undefined : table.tasks[finding.taskIndex - 1];
  return {
    ...named,
    finding,
    place: placeOf(finding),
    taskText: task?.text.raw.trim().replace(/\s+/g, ' ') ?? '',
  };
}

function placeOf({ taskIndex, no, row }: Finding): string {
  if (taskIndex !== null && no !== null) return numbered(t('task.no'), no);
  return row === null ? t('group.table') : t('group.row.n', { n: row });
}
