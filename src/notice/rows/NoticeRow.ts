// One row of the table that is made from a notice, as its cells will print it: what a person looks over before the sheet is made.

/** Cells that come from the notice, in the order of the columns. */
export const rowFields = ['text', 'deadline', 'lead', 'coop', 'responsible', 'leader', 'contact'] as const;

/** One of these cells. */
export type RowField = (typeof rowFields)[number];

/** A row; cells the notice says nothing about are `''`. */
export interface NoticeRow extends Readonly<Record<RowField, string>> {
  /** Its name as long as the notice is looked over. */
  readonly key: string;
  /** As printed; `''` when none is printed. */
  readonly no: string;
  /** Index into `Notice.groups`; null = under no heading. */
  readonly group: number | null;
  /** The clause as printed; `''` when there is none. */
  readonly clause: string;
  /** First paragraph, from 1. */
  readonly paragraph: number;
}
