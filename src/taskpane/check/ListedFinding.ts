// What does the list show of one finding? The finding with the words around it, made once when a check ends.

import type { CheckReport } from '../../jobs/CheckReport';
import type { Finding } from '../../rules/Finding';
import type { Waiver } from '../../rules/readWaivers';

/** A finding ready to be listed. */
export interface ListedFinding {
  /** Its identity, also in the next check of the table. */
  readonly id: string;
  readonly finding: Finding;
  /** Title of its message: what kind of finding it is. */
  readonly title: string;
  /** 第4项, 第30行, or 整张表. */
  readonly place: string;
  /** The task's text on one line; empty for a finding about the table. */
  readonly taskText: string;
}

/** A check as the pane shows it. */
export interface CheckResult {
  readonly report: CheckReport;
  /** All of the report's findings, in its order. */
  readonly findings: readonly ListedFinding[];
  /** Waivers as kept in the workbook. */
  readonly waivers: readonly Waiver[];
  /** Kept waivers and issued defects that could not be read. */
  readonly unread: number;
  /** How many tasks were checked. */
  readonly tasks: number;
}

/** Does it count for the verdict: neither waived nor in the issued document already. */
export function isCounted({ finding }: ListedFinding): boolean {
  return finding.waived === null && !finding.baseline;
}
