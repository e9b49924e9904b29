// One round of sending out and taking back: what the person said and which files came; it lives as long as the pane is open.

import type { Decision } from '../../jobs/returns/Decision';
import type { ReturnedFile } from '../../jobs/returns/ReturnedFile';

/** A person's decision about a conflict, with the offers she saw. */
export interface Decided extends Decision {
  readonly cell: string;
  /** Unit and text of each. */
  readonly seen: readonly string[];
  /** How often something had been taken back when it was written; null while it is not. */
  readonly written: number | null;
}

/** The round. */
export interface Round {
  /** 报送期; null: as the table's heading says. */
  readonly period: string | null;
  /** 期号. */
  readonly issue: string;
  /** 报送时限 as typed. */
  readonly due: string;
  readonly isWhole: boolean;
  /** Units the person ticked or unticked; others are as usual. */
  readonly ticked: Readonly<Record<string, boolean>>;
  /** Units whose workbook has been handed over. */
  readonly sent: readonly string[];
  readonly files: readonly ReturnedFile[];
  readonly decided: readonly Decided[];
}

/** Nothing said, nothing come. */
export const freshRound: Round = {
  period: null,
  issue: '',
  due: '',
  isWhole: false,
  ticked: {},
  sent: [],
  files: [],
  decided: [],
};
