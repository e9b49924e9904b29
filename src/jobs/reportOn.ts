// What does a check say in sum: counts, the verdict, and what it was made with?

import type { BaselineEntry } from '../rules/readBaseline';
import type { Finding } from '../rules/Finding';
import type { CheckQuestion } from '../rules/RuleContext';
import type { Waiver } from '../rules/readWaivers';
import { rulesInBook } from '../rules/rulesInBook';
import { fingerprint } from '../table/fingerprint';
import { areaAddress } from '../workbook/address';
import type { Certificate, CheckReport, Verdict } from './CheckReport';

/** Findings with those set aside marked, and what sets nothing aside any more. */
interface MarkedFindings {
  readonly findings: readonly Finding[];
  readonly expired: readonly Waiver[];
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineEntry[];
}

/**
 * The report of a check. Waived and baseline findings stay in the list, marked; they count neither by severity nor for the verdict.
 * @example reportOn(question, { findings: check(question, rules), expired: [], waivers: [], baseline: [] }).verdict //=> 'blocked'
 */
export function reportOn(question: CheckQuestion, { findings, ...removable }: MarkedFindings): CheckReport {
  const { table, asOf, state } = question;
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
    removable,
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
