// A small table as a rule's example: headings in row 1, tasks below, written so that a person can read it in the docs.

import type { TableState } from './TableState';

/** An example table. Row 1 holds the headings, the first task stands in row 2; `''` is a blank cell. */
export interface RuleExample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Merged areas as A1 addresses; only the top-left cell has text. */
  readonly merges?: readonly string[];
  /** Formulas by A1 address; the cell's text above is its cached result. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  /** Hidden columns as letters. */
  readonly hiddenColumns?: readonly string[];
  /** 参照日; 2022-12-31 when absent. */
  readonly asOf?: string;
  /** The document's day; absent = only its year, 2022, is known. */
  readonly date?: string;
  readonly state?: TableState;
  /** The table as it was issued. */
  readonly issued?: OtherExampleTable;
  /** The same tasks as the notice's body says them. */
  readonly body?: OtherExampleTable;
  /** Other sheets of the workbook by name: their first column, from row 1. */
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
}

/** A table beside the example; its headings are the example's unless it has its own. */
export interface OtherExampleTable {
  readonly headings?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An example that has the rule's findings, exactly these. */
export interface FailingExample extends RuleExample {
  readonly findings: readonly ExpectedFinding[];
}

/** One finding the rule must give: message id and cell (`null` = no cell to go to). */
export interface ExpectedFinding {
  readonly message: string;
  readonly cell: string | null;
  /** The part of the cell the finding is about. */
  readonly part?: string;
}

/** A rule's examples, executed by one generic test and shown in the docs and in 说明; every message has a failing one. */
export interface RuleExamples {
  readonly pass: readonly RuleExample[];
  readonly fail: readonly FailingExample[];
}
