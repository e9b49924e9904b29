// The parts of a report for people, worst first: what counts by severity, then what is set aside.

import { fill } from '../../messages/fill';
import { reportWords } from '../../messages/zh-CN/report';
import type { Finding, Severity } from '../../rules/Finding';
import { isOpen } from '../reportOn';
import type { CheckReport } from '../CheckReport';

/** One part with its heading. */
export interface ReportSection {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** The parts that have findings. */
export function sectionsOf({ findings }: CheckReport): readonly ReportSection[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const open = severities.map((severity) => ({
    name: reportWords.severity[severity],
    heading: reportWords.section,
    findings: findings.filter((finding) => isOpen(finding) && finding.severity === severity),
  }));
  const aside = [
    { name: reportWords.waived, findings: findings.filter(({ waived }) => waived !== null) },
    {
      name: reportWords.baseline,
      findings: findings.filter(({ waived, baseline }) => baseline && waived === null),
    },
  ].map((part) => ({ ...part, heading: reportWords.notCounted }));
  return [...open, ...aside]
    .filter((part) => part.findings.length > 0)
    .map(({ name, heading, findings: own }) => ({
      heading: fill(heading, { name, count: own.length }),
      findings: own,
    }));
}
