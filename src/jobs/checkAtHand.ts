// 校验 of a table with all that its workbook holds: other sheets it is held against, what is set aside, what the office has set. The pane, the ribbon and the command line ask here, so that one workbook has one verdict.

import { isCatalogSheet } from '../catalog';
import { check } from '../rules/check';
import type { BaselineEntry } from '../rules/readBaseline';
import type { Rule } from '../rules/Rule';
import type { CheckQuestion } from '../rules/RuleContext';
import { rulesFor } from '../rules/rulesFor';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { CheckReport } from './CheckReport';
import type { KeptAside } from './keptAside';
import type { OpenedTable } from './openTable';
import { reportOn } from './reportOn';

/** What is checked. */
export interface TableAtHand {
  readonly opened: Extract<OpenedTable, { ok: true }>;
  /** The sheet the table stands on. */
  readonly sheet: SheetSnapshot;
  /** The other sheets of its workbook. */
  readonly others: readonly SheetSnapshot[];
}

/** As of which day, in which state; and the issued table, where a person names one that does not stand in the workbook. */
export type CheckAsk = Pick<CheckQuestion, 'asOf' | 'state' | 'issued'>;

/** What the check found, and the rules that ran. */
export interface CheckedAtHand {
  readonly report: CheckReport;
  readonly rules: readonly Rule[];
}

/**
 * Checks the table; an issued table that stands beside it (印发表) is asked for unless another is given.
 * @example (await checkAtHand({ opened, sheet, others }, { asOf: '2022-12-31', state: 'issued' }, keptAside(settings, sheet.name))).report.verdict
 */
export async function checkAtHand(
  { opened: { table, catalog, date }, sheet, others }: TableAtHand,
  ask: CheckAsk,
  { waivers, baseline, lights = [], settings }: Omit<KeptAside, 'unread'>,
): Promise<CheckedAtHand> {
  const { question, issuedDefects } = await withOthers({
    ...{ table, sheet, catalog, date, sheets: others },
    ...ask,
    ...(settings ? { settings } : {}),
  });
  const rules = await rulesFor(question);
  const former = [...baseline, ...issuedDefects];
  if (waivers.length + former.length + lights.length === 0) {
    const findings = check(question, rules);
    return { report: reportOn(question, { findings, expired: [], waivers: [], baseline: [] }), rules };
  }
  const { checkTable } = await import(/* webpackChunkName: "aside" */ './check');
  return { report: checkTable(question, { rules, waivers, baseline: former, lights }), rules };
}

/** What the workbook's other sheets say is held against the table; the job is fetched where there are any. */
async function withOthers(
  question: CheckQuestion,
): Promise<{ readonly question: CheckQuestion; readonly issuedDefects: readonly BaselineEntry[] }> {
  if (question.sheets?.every(isCatalogSheet)) return { question, issuedDefects: [] };
  const { besideTable } = await import(/* webpackChunkName: "beside" */ './besideTable');
  const held = besideTable(question);
  return { question: held.question, issuedDefects: held.baseline };
}
