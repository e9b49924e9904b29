// The result of 收回 as the command line prints it.

import type { UnitAnswer } from '../../summary/returns/UnitAnswer';
import type { IntakeReport } from './IntakeReport';

/** What the command line prints; `merged` is the path of the written table, null when none was written. */
export interface IntakeJson extends Pick<IntakeReport, 'files' | 'conflicts' | 'reconciliation'> {
  readonly units: readonly UnitAnswer[];
  readonly merged: string | null;
}

/** The report without what only writing needs. */
export function intakeJson(
  { files, conflicts, standings, reconciliation }: IntakeReport,
  merged: string | null,
): IntakeJson {
  const units = standings.map(({ owed: _owed, ...answer }) => answer);
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
