// What one column heading means, once its words are understood.

import type { SingleField } from '../DutyTable';

/** What a column holds. */
export type ColumnKind = SingleField | 'number' | 'group' | 'text' | 'progress' | 'status';

/** A heading understood. `weight` tells how surely such a word heads a duty table's column (1 sure, 0.5 common elsewhere too, 0.25 says little). */
export interface Heading {
  /** null = a heading that gives a period or a year only (一季度, 2027年). */
  readonly kind: ColumnKind | null;
  readonly weight: number;
  /** Among several task-like columns the one with the higher rank names the task itself, a lower one its group. */
  readonly rank: number;
  /** Reporting period or year as printed, blanks left out. */
  readonly period: string | null;
}
