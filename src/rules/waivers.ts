// Which findings has a person accepted, with a reason and until when? Expired waivers no longer count: the finding comes back.

import type { Finding } from './Finding';
import type { Waiver } from './readWaivers';

/** Findings with `waived` set, and the waivers that set nothing. */
export interface Waived {
  readonly findings: readonly Finding[];
  /** Expired, while their finding is still there: it has come back. */
  readonly expired: readonly Waiver[];
  /** Nothing of the kind is found any more. */
  readonly removable: readonly Waiver[];
}

/** Sets `waived` where a waiver that has not expired by the as-of day applies. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], asOf: string): Waived {
  const isValid = ({ until }: Waiver): boolean => until === null || until >= asOf;
  const meant = waivers.filter((waiver) => findings.some((finding) => applies(waiver, finding)));
  return {
    findings: withGrounds(findings, meant.filter(isValid)),
    expired: meant.filter((waiver) => !isValid(waiver)),
    removable: waivers.filter((waiver) => !meant.includes(waiver)),
  };
}

function withGrounds(findings: readonly Finding[], valid: readonly Waiver[]): readonly Finding[] {
  if (valid.length === 0) return findings;
  return findings.map((finding) => {
    const waiver = valid.find((one) => applies(one, finding));
    return waiver
      ? { ...finding, waived: { reason: waiver.reason, by: waiver.by, until: waiver.until } }
      : finding;
  });
}

function applies(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.rule === finding.rule &&
    (waiver.cell === undefined || waiver.cell.replaceAll('$', '').toUpperCase() === finding.cell) &&
    (waiver.no === undefined || waiver.no === finding.no) &&
    (waiver.taskIndex === undefined || waiver.taskIndex === finding.taskIndex) &&
    (waiver.unit === undefined || waiver.unit === finding.unit)
  );
}
