// 校验: every finding of one table as of one day, counted, with the verdict.

import { markBaseline } from '../rules/baseline';
import type { BaselineEntry } from '../rules/readBaseline';
import { check } from '../rules/check';
import type { Finding } from '../rules/Finding';
import type { Rule } from '../rules/Rule';
import type { CheckQuestion } from '../rules/RuleContext';
import type { Waiver } from '../rules/readWaivers';
import { waive } from '../rules/waivers';
import { areaAddress } from '../workbook/address';
import type { CheckReport, Verdict } from './CheckReport';

/** What is set aside, and which rules run (all by default). */
export interface CheckSettings {
  readonly waivers?: readonly Waiver[];
  readonly baseline?: readonly BaselineEntry[];
  readonly rules?: readonly Rule[];
}

/**
 * Checks one table. Waived and baseline findings stay in the list, marked; they count neither by severity nor for the verdict.
 * @example checkTable({ table, sheet, catalog, asOf: '2022-12-31', date: null, state: 'issued' }).verdict //=> 'blocked'
 */
export function checkTable(question: CheckQuestion, settings: CheckSettings = {}): CheckReport {
  const { table, asOf, state } = question;
  const found = check(question, settings.rules);
  const findings = waive(markBaseline(found, settings.baseline ?? []), settings.waivers ?? [], asOf);
  const counts = count(findings);
  return {
    sheet: table.sheet,
    range: areaAddress(table.range),
    asOf,
    state,
    verdict: verdictOf(counts),
    counts,
    findings,
  };
}

/** Does it count: neither waived nor in the issued document already. */
export function isOpen(finding: Finding): boolean {
  return finding.waived === null && !finding.baseline;
}

function count(findings: readonly Finding[]): CheckReport['counts'] {
  const open = findings.filter(isOpen);
  const of = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  const waived = findings.filter((finding) => finding.waived !== null).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    waived,
    baseline: findings.length - open.length - waived,
  };
}

function verdictOf({ error, warning }: CheckReport['counts']): Verdict {
  if (error > 0) return 'blocked';
  return warning > 0 ? 'passable' : 'clean';
}
