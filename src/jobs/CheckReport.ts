// The result of 校验 on one table: what the pane shows, the report sheet prints and the command line writes as JSON.

import type { Finding } from '../rules/Finding';
import type { TableState } from '../rules/TableState';

export type { TableState };

/** `blocked` an error neither waived nor baseline · `passable` warnings · `clean` info at most. */
export type Verdict = 'blocked' | 'passable' | 'clean';

/** Findings of one table as of one day. */
export interface CheckReport {
  readonly sheet: string;
  /** A1 range of the table. */
  readonly range: string;
  /** 参照日, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly state: TableState;
  readonly verdict: Verdict;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly waived: number;
    readonly baseline: number;
  };
  readonly findings: readonly Finding[];
}
