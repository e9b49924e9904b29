// The result of 校验 on one table: what the pane shows, the report sheet prints and the command line writes as JSON.

import type { Finding } from '../rules/Finding';
import type { BaselineEntry } from '../rules/readBaseline';
import type { Waiver } from '../rules/readWaivers';
import type { TableState } from '../rules/TableState';

export type { TableState };

/** `blocked` an error neither waived nor baseline · `passable` warnings · `clean` info at most. */
export type Verdict = 'blocked' | 'passable' | 'clean';

/** What the verdict rests on: with other content, another catalog or other rules it no longer holds. */
export interface Certificate {
  /** Of the table's content (table/fingerprint.ts). */
  readonly fingerprint: string;
  readonly catalog: { readonly region: string; readonly version: string } | null;
  /** How many rules ran. */
  readonly rules: number;
  readonly asOf: string;
}

/** What was set aside and has to be looked at again. */
export interface SetAside {
  /** Waivers that have expired while their finding is still there. */
  readonly expired: readonly Waiver[];
  /** Waivers and baseline entries without a finding: they can be removed. */
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineEntry[];
}

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
  readonly certificate: Certificate;
  readonly removable: SetAside;
}
