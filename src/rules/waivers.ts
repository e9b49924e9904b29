// Which findings has a person accepted, with a reason and until when? Expired waivers no longer count: the finding comes back.

import type { Finding } from './Finding';
import type { Waiver } from './readWaivers';

/** The findings with `waived` set where a waiver that has not expired by the as-of day applies. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: string,
): readonly Finding[] {
  const valid = waivers.filter(({ until }) => until === null || until >= asOf);
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
