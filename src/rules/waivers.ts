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
    isThere(waiver, finding) &&
    (waiver.unit === undefined || waiver.unit === finding.unit) &&
    (waiver.raw === undefined || bare(waiver.raw) === bare(finding.raw))
  );
}

/** A task known by its identity may have another number and row; only the column of its cell is held to. */
function isThere({ task, cell, no, taskIndex }: Waiver, finding: Finding): boolean {
  const at = cell?.replaceAll('$', '').toUpperCase();
  if (task !== undefined)
    return task === finding.task && (at === undefined || columnOf(at) === columnOf(finding.cell ?? ''));
  return (
    (at === undefined || at === finding.cell) &&
    (no === undefined || no === finding.no) &&
    (taskIndex === undefined || taskIndex === finding.taskIndex)
  );
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
