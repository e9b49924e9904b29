// What does 校验报告 print beside the table itself: the findings, the verdict, and what they were found with?

import type { Finding, Severity } from '../../rules/Finding';
import type { TableState } from '../../rules/TableState';

/** The result of a check, as the report sheet needs it. */
export interface CheckedTable {
  /** A1 range of the table. */
  readonly range: string;
  readonly state: TableState;
  readonly verdict: 'blocked' | 'passable' | 'clean';
  /** Every finding, waived and baseline ones too. */
  readonly findings: readonly Finding[];
  /** How many rules ran. */
  readonly rules: number;
}

/** Which block of the report a finding stands in: its severity, or why it does not count. */
export type ReportBlock = Severity | 'waived' | 'baseline';

/** The blocks in their order. */
export const reportBlocks: readonly ReportBlock[] = ['error', 'warning', 'info', 'waived', 'baseline'];

/** The block of a finding. */
export function blockOf({ severity, waived, baseline }: Finding): ReportBlock {
  if (waived !== null) return 'waived';
  return baseline ? 'baseline' : severity;
}
