// What is to be written into which cell, and what must still stand there: the only way our code changes a cell of a person's table.

import type { Area } from './address';

/** What a cell holds: text, number, truth value, a formula with its `=`, or nothing. */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/** One cell of a sheet. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
}

/** One change of one cell; text is always written as text, whatever it begins with: a formula says that it is one. */
export interface Edit extends CellPlace {
  /** What stood there when the change was shown to the person; if something else stands there now, the edit is refused. */
  readonly expected: CellContent;
  /** What shall stand there; null or '' empties the cell. A formula only where `ApplyOptions.formulas` allows one. */
  readonly content: CellContent;
}

/**
 * Where may be written, by sheet name: the fill-in cells of an issued table, every cell of a draft.
 * An edit outside is refused, with all others of its call, before anything is sent.
 */
export type WriteScope = Readonly<Record<string, readonly Area[]>>;

/**
 * Why a cell was not written: it has changed since · it is covered by a merge · its text is longer than Excel's 32,767 characters ·
 * its sheet or address is not there · Excel made something else of it, so that the old content was put back.
 */
export type RefusalReason = 'changed' | 'covered' | 'tooLong' | 'missing' | 'notTaken';

/** A cell that was not written; `found` is what stands there. */
export interface Refusal extends CellPlace {
  readonly reason: RefusalReason;
  readonly found: CellContent;
}

/** What became of the edits: every cell is in exactly one of the lists. */
export interface ApplyReport {
  readonly written: readonly CellPlace[];
  /** Cells that held the new content already. */
  readonly unchanged: readonly CellPlace[];
  readonly refused: readonly Refusal[];
  /** Number of the entry in the undo journal; null when nothing was written. */
  readonly undo: number | null;
}

/** How edits are applied. */
export interface ApplyOptions {
  readonly scope: WriteScope;
  /** Where besides a formula may be written: in an office's own form. Nowhere when not told, and never in an official column. */
  readonly formulas?: WriteScope;
  /** What the person did, in her words; shown beside 撤销. */
  readonly label: string;
}
