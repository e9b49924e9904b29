// A header's column with what its heading says and what stands below it: what all settling of columns works on.

import type { Grid } from '../Grid';
import { columnContent, type ColumnContent } from './columnContent';
import type { HeaderColumn } from './HeaderBlock';
import type { Heading } from './Heading';

/** A column that may be given a meaning. */
export interface Candidate {
  readonly at: HeaderColumn;
  readonly heading: Heading;
  readonly content: ColumnContent;
}

const NO_HEADING: Heading = { kind: null, weight: 0, rank: 0, period: null };

/** Reads the content below a heading; `rows` are the table's data rows. */
export function readCandidate(grid: Grid, at: HeaderColumn, rows: readonly number[]): Candidate {
  return { at, heading: at.heading ?? NO_HEADING, content: columnContent(grid, at.column, rows) };
}

/** Surest heading first, then filled before blank, then left before right. */
export function best(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      b.heading.weight - a.heading.weight ||
      Number(b.content.own > 0) - Number(a.content.own > 0) ||
      a.at.column - b.at.column,
  );
}
