// What we wrote, kept in the workbook so that it can be taken back after saving and reopening.

import type { CellContent, CellPlace, Refusal } from './Edit';

/** One cell of an entry. */
export interface JournalCell extends CellPlace {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** One thing a person had us write. */
export interface JournalEntry {
  /** Grows by one per entry. */
  readonly id: number;
  readonly label: string;
  readonly cells: readonly JournalCell[];
  /** Excel was lost in the middle of writing it: some cells may hold the new content, others the old; undoing it makes them all old again. */
  readonly isUnfinished?: true;
}

/** The journal as it stands in the workbook. */
export interface Journal {
  /** Whole entries, oldest first; the oldest fall out when the room is full. */
  readonly entries: readonly JournalEntry[];
  /** Entries that were kept and are gone or damaged: something outside this add-in took them away. */
  readonly lost: number;
}

/** What undoing did; cells that changed since are refused by name and stay as they are. */
export interface UndoReport {
  readonly restored: readonly CellPlace[];
  readonly refused: readonly Refusal[];
}
