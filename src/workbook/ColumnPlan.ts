// New columns for a table, as data: where they come, whose look they have, and what stands in them.

/** One new column; columns are numbered as they were before any was added. */
export interface NewColumn {
  /** It comes to the right of this one; of several in one place the first in the list stands leftmost. */
  readonly after: number;
  /** Whose look, width, headings and merged cells it takes; never to the right of `after`. */
  readonly like: number;
  /** Headings that span several columns and end at `after` span it too. */
  readonly isSpanned: boolean;
  /** In characters; 0 = as wide as the one it is like. */
  readonly width: number;
}

/** A text for a cell, addressed as it is afterwards; `''` empties it. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The columns of a new period (转入下期). */
export interface ColumnPlan {
  readonly sheet: string;
  readonly columns: readonly NewColumn[];
  /** Columns of the table; what spans them all spans the new ones too. */
  readonly table: { readonly left: number; readonly right: number };
  /** Rows whose texts the new columns take over: the headers. */
  readonly headerRows: readonly { readonly from: number; readonly to: number }[];
  readonly texts: readonly PlacedText[];
}
