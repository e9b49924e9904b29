// One printed header of a table: its rows, its columns, and what each column's heading says.

import type { Heading } from './Heading';

/** A column of a header block. */
export interface HeaderColumn {
  readonly column: number;
  /** Printed parts, outermost first, each once. */
  readonly parts: readonly string[];
  readonly heading: Heading | null;
  /** Row and column of the innermost part's cell. */
  readonly row: number;
  readonly cellColumn: number;
  /** Column where the outermost part's cell begins: columns under one wide heading share it. */
  readonly parentColumn: number;
}

/** A header, printed in one to three rows. */
export interface HeaderBlock {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** The words of all its cells, for knowing it again on the next page. */
  readonly words: ReadonlySet<string>;
}
