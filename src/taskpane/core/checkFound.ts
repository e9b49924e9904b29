// What does a check of the opened table find, with the words the list needs?

import { isCatalogSheet } from '../../catalog';
import type { TableState } from '../../jobs/CheckReport';
import { checkTable } from '../../jobs/check';
import type { KeptAside } from '../../jobs/keptAside';
import type { RuleText } from '../../messages/RuleText';
import { internalText } from '../../messages/zh-CN/rules/internal';
import type { Finding } from '../../rules/Finding';
import type { BaselineEntry } from '../../rules/readBaseline';
import type { Rule } from '../../rules/Rule';
import type { CheckQuestion } from '../../rules/RuleContext';
import { rulesFor } from '../../rules/rulesFor';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { CheckResult, ListedFinding } from '../check/ListedFinding';
import { t } from '../text';
import type { TableInWorkbook } from './findTables';

/** As of which day (`YYYY-MM-DD`), in which state. */
export interface CheckSetting {
  readonly asOf: string;
  readonly state: TableState;
}

/** Checks the table and lists every finding; rules about entries are fetched when there are any. */
export async function checkFound(
  { opened, snapshot, others }: TableInWorkbook,
  { asOf, state }: CheckSetting,
  { waivers, baseline, unread, settings }: KeptAside,
): Promise<CheckResult> {
  const { table, catalog, date } = opened;
  const { question, issuedDefects } = await withOthers({
    ...{ table, sheet: snapshot, catalog, date, asOf, state, sheets: others },
    ...(settings ? { settings } : {}),
  });
  const rules = await rulesFor(question);
  const report = checkTable(question, { rules, waivers, baseline: [...baseline, ...issuedDefects] });
  const times = new Map<string, number>();
  return {
    report,
    tasks: table.tasks.length,
    waivers,
    unread,
    findings: report.findings.map((finding) =>
      listed(finding, { id: identity(finding, times), title: titleOf(finding, rules) }, table),
    ),
  };
}

/** What the workbook's other sheets say is held against the table; the job is fetched where there are any. */
async function withOthers(
  question: CheckQuestion,
): Promise<{ readonly question: CheckQuestion; readonly issuedDefects: readonly BaselineEntry[] }> {
  if (question.sheets?.every(isCatalogSheet)) return { question, issuedDefects: [] };
  const { besideTable } = await import(/* webpackChunkName: "beside" */ '../../jobs/besideTable');
  const held = besideTable(question);
  return { question: held.question, issuedDefects: held.baseline };
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
  if (taskIndex !== null && no !== null) return t('task.no', { no });
  return row === null ? t('group.table') : t('group.row.n', { n: row });
}
