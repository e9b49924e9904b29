// One workbook for one unit, as data: which rows of the master's sheet it keeps, which cells may be filled in, and what its guide says.

import type { Area } from './address';

/** Cells of kept rows that show one content: a merged cell, or one whose content stood in a row that is left out. */
export interface CellRun {
  /** Rows of the master that stay, which follow one another once the others are gone. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Whose content and look it has. */
  readonly origin: { readonly row: number; readonly column: number };
}

/** A label and what stands beside it, on the guide sheet and among the document's properties. */
export interface GuideFact {
  readonly label: string;
  readonly value: string;
  /** Name of the custom property; its value is the plain one. */
  readonly property: string;
}

/** The workbook that goes out (发出). */
export interface DispatchPlan {
  readonly sheet: string;
  /** Rows of the master between its first header and the table's end that are left out. */
  readonly drop: readonly number[];
  /** Rows of the table's body; merged cells in them are made anew from `runs` when rows are left out. */
  readonly body: { readonly top: number; readonly bottom: number };
  readonly runs: readonly CellRun[];
  /** Rows of the first header, to be printed on every page when repeated ones are left out; null: print titles as they are. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Cells of kept rows that may be filled in. */
  readonly open: readonly Area[];
  /** Cells with a list of allowed words. */
  readonly choices: { readonly areas: readonly Area[]; readonly words: readonly string[] } | null;
  readonly guide: {
    readonly name: string;
    readonly facts: readonly GuideFact[];
    readonly lines: readonly string[];
    readonly unknown: string;
  };
  /** The day it is made, `YYYY-MM-DD`. */
  readonly day: string;
}
