// 校验: every finding of one table as of one day, counted, with the verdict.

import { markBaseline } from '../rules/baseline';
import type { BaselineEntry } from '../rules/readBaseline';
import { check } from '../rules/check';
import type { Finding } from '../rules/Finding';
import type { Rule } from '../rules/Rule';
import type { CheckQuestion } from '../rules/RuleContext';
import type { Waiver } from '../rules/readWaivers';
import { waive } from '../rules/waivers';
import { rulesInBook } from '../rules/rulesInBook';
import { fingerprint } from '../table/fingerprint';
import { areaAddress } from '../workbook/address';
import type { Certificate, CheckReport, Verdict } from './CheckReport';

/** Which rules run, and what is set aside. */
export interface CheckSettings {
  /** All of the book, or those that have anything to say (`rulesFor`). */
  readonly rules: readonly Rule[];
  readonly waivers?: readonly Waiver[];
  readonly baseline?: readonly BaselineEntry[];
}

/**
 * Checks one table. Waived and baseline findings stay in the list, marked; they count neither by severity nor for the verdict.
 * @example checkTable({ table, sheet, catalog, asOf: '2022-12-31', date: null, state: 'issued' }, { rules }).verdict //=> 'blocked'
 */
export function checkTable(question: CheckQuestion, settings: CheckSettings): CheckReport {
  const { table, asOf, state } = question;
  const marked = markBaseline(check(question, settings.rules), settings.baseline ?? []);
  const { findings, expired, removable } = waive(marked.findings, settings.waivers ?? [], asOf);
  const counts = count(findings);
  return {
    sheet: table.sheet,
    range: areaAddress(table.range),
    asOf,
    state,
    verdict: verdictOf(counts),
    counts,
    findings,
    certificate: certificateOf(question),
    removable: { expired, waivers: removable, baseline: marked.removable },
  };
}

function certificateOf({ table, catalog, asOf }: CheckQuestion): Certificate {
  const known = catalog && { region: catalog.region.name, version: catalog.version };
  return { fingerprint: fingerprint(table), catalog: known, rules: rulesInBook, asOf };
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
