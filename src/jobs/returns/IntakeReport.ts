// The result of 收回: what became of every file and every entry; the command line prints it as it is.

import type { CellContent } from '../../workbook/Edit';
import type { UnitStanding } from './whoAnswered';

/** Why a file is not used. */
export type RejectReason =
  | 'older'
  | 'same'
  | 'other-period'
  | 'other-table'
  | 'no-table'
  | 'no-unit'
  | 'damaged'
  | 'password'
  | 'old-format'
  | 'wps-format'
  | 'picture'
  | 'not-a-workbook'
  | 'too-large';

/** What can be wrong with a file that came back. */
export type ReturnProblemKind =
  | 'official-changed'
  | 'official-noise'
  | 'row-added'
  | 'row-removed'
  | 'row-moved'
  | 'merge-broken'
  | 'column-renamed'
  | 'column-missing'
  | 'entry-missing'
  | 'status-missing'
  | 'entry-foreign'
  | 'entry-in-wrong-place'
  | 'formula';

/** `harmless` needs nobody · `look` somebody should look · `serious` the official table was touched. */
export type ProblemGrade = 'harmless' | 'look' | 'serious';

/** One thing that is wrong with a file. */
export interface ReturnProblem {
  readonly kind: ReturnProblemKind;
  readonly grade: ProblemGrade;
  /** A1 address in the returned file. */
  readonly cell: string | null;
  /** The task's number as the master prints it. */
  readonly no: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sentence: string;
}

/** What became of entries; `read = written + unchanged + conflicts`. */
export interface EntryCounts {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly conflicts: number;
}

/** What became of one file. */
export interface FileVerdict {
  readonly file: string;
  readonly outcome: 'used' | 'rejected';
  readonly reason: RejectReason | null;
  readonly sentence: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly issue: string | null;
  readonly problems: readonly ReturnProblem[];
  readonly entries: EntryCounts;
}

/** `progress` what was done (进展情况), `status` the word for it (完成情况). */
export type EntryKind = 'progress' | 'status';

/** A cell for which a person has to decide. */
export interface EntryConflict {
  readonly no: string | null;
  readonly kind: EntryKind;
  /** A1 address in the master. */
  readonly cell: string;
  readonly standing: string | null;
  readonly offers: readonly { readonly file: string; readonly unit: string; readonly text: string }[];
}

/** One cell of the master to be written: before and after. */
export interface EntryWrite {
  readonly no: string | null;
  readonly kind: EntryKind;
  readonly cell: string;
  /** As a person sees it. */
  readonly before: string | null;
  readonly after: string;
  /** How many entries come into this cell. */
  readonly entries: number;
  /** What an edit expects to find. */
  readonly expected: CellContent;
}

/** Nothing gets lost on the way. */
export interface Reconciliation {
  readonly files: { readonly in: number; readonly used: number; readonly rejected: number };
  readonly entries: EntryCounts;
}

/** The whole result. */
export interface IntakeReport {
  readonly files: readonly FileVerdict[];
  readonly conflicts: readonly EntryConflict[];
  readonly writes: readonly EntryWrite[];
  readonly standings: readonly UnitStanding[];
  /** 报送期 that was collected; null when nobody tells. */
  readonly period: string | null;
  /** 报送时限, `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly reconciliation: Reconciliation;
}
