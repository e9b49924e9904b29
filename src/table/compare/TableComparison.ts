// What became of an issued table: which task is which, what was added, left out, moved or rewritten.

import type { DutyTask, Field, SingleField } from '../DutyTable';

/** `harmless`: other blanks, line breaks, widths, or Traditional for Simplified. */
export type Grade = 'same' | 'harmless' | 'changed';

/** Columns that hold official text (正式文本); contact and remark may be anybody's. */
export type OfficialKind = 'group' | 'text' | Exclude<SingleField, 'contact' | 'remark'>;

/** One official text that is no longer letter for letter what it was. */
export interface FieldDifference {
  readonly kind: OfficialKind;
  readonly grade: Exclude<Grade, 'same'>;
  readonly base: string;
  /** Where it stands now. */
  readonly now: Pick<Field, 'raw' | 'row' | 'column'>;
}

/** A task of the one table and the same task in the other. */
export interface TaskPair<T extends DutyTask = DutyTask> {
  readonly base: T;
  readonly now: T;
  /** It stands before or behind others than it did; an insertion moves nobody. */
  readonly isMoved: boolean;
  readonly differences: readonly FieldDifference[];
}

/** A column of the issued table and where it is now. */
export interface ColumnPair {
  readonly base: number;
  readonly now: number;
  readonly baseHeading: string;
  readonly nowHeading: string;
  readonly isRenamed: boolean;
}

/** The one table (`base`) held against the other (`now`). */
export interface TableComparison<T extends DutyTask = DutyTask> {
  /** In the order of the table as it is now. */
  readonly pairs: readonly TaskPair<T>[];
  /** The same pairs by the `index` of the task as it is now. */
  readonly byTask: ReadonlyMap<number, TaskPair<T>>;
  /** Tasks of the table as it is now that the other does not have. */
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly columns: readonly ColumnPair[];
  /** Headings of columns that are gone. */
  readonly lostHeadings: readonly string[];
}
