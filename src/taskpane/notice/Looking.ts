// How far has a person looked a notice over?

import type { NoticeDecisions, NoticeReview, ReviewRow } from '../../jobs/notice';

/** Which rows are listed. */
export type LookTab = 'doubtful' | 'all' | 'loose';

/** What is decided, which rows were looked at, and what is on the screen. */
export interface Looking {
  readonly decisions: NoticeDecisions;
  /** Keys of rows the person found right. */
  readonly checked: ReadonlySet<string>;
  /** Null until the person chooses: then what is doubtful comes first. */
  readonly tab: LookTab | null;
  /** Key of the open row; null when none is. */
  readonly open: string | null;
}

/** Is the row still to be looked at? */
export function isOpenDoubt({ decisions, checked }: Looking, { row, doubts }: ReviewRow): boolean {
  const isDecided = checked.has(row.key) || decisions.dropped.includes(row.key);
  return doubts.length > 0 && !isDecided;
}

/** Doubtful rows and loose pieces nobody has decided about. */
export function openPoints(
  looking: Looking,
  { rows, loose }: NoticeReview,
): { readonly doubts: number; readonly loose: number } {
  return {
    doubts: rows.filter((one) => isOpenDoubt(looking, one)).length,
    loose: loose.filter(({ place }) => looking.decisions.loose[place] === undefined).length,
  };
}
