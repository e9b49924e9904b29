// The result of 收回 as the command line prints it.

import type { IntakeReport } from './IntakeReport';

/** The report without what only writing needs; `merged` is the path of the written table, null when none was written. */
export function intakeJson(
  { files, conflicts, units, reconciliation }: IntakeReport,
  merged: string | null,
): Omit<IntakeReport, 'writes'> & { readonly merged: string | null } {
  return { files, conflicts, units, reconciliation, merged };
}

/** Every file is used, nobody touched the official table, and no decision is open. */
export function isSettled({ files, conflicts }: Pick<IntakeReport, 'files' | 'conflicts'>): boolean {
  return (
    conflicts.length === 0 &&
    files.every(
      ({ outcome, problems }) => outcome === 'used' && problems.every(({ grade }) => grade !== 'serious'),
    )
  );
}
