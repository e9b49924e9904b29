// How do a person's decisions about a notice grow, one at a time?

import type { LooseDecision, NoticeDecisions, ReviewRow } from '../../jobs/notice';

/** Cells of a row. */
export type RowCells = NoticeDecisions['cells'][string];

/** Cells of a row as the person wants them; those that read as in the notice are no decision. */
export function withCells(
  { cells, ...rest }: NoticeDecisions,
  row: ReviewRow['row'],
  wanted: RowCells,
): NoticeDecisions {
  const all = Object.entries({ ...cells[row.key], ...wanted });
  const own = Object.fromEntries(all.filter(([field, text]) => row[field as keyof RowCells] !== text));
  const { [row.key]: _before, ...others } = cells;
  return { ...rest, cells: Object.keys(own).length === 0 ? others : { ...others, [row.key]: own } };
}

/** The row is no task, or one after all. */
export function withDropped(decisions: NoticeDecisions, key: string, isDropped: boolean): NoticeDecisions {
  const others = decisions.dropped.filter((one) => one !== key);
  return { ...decisions, dropped: isDropped ? [...others, key] : others };
}

/** What the loose piece at this place is. */
export function withLoose(
  decisions: NoticeDecisions,
  place: number,
  decision: LooseDecision,
): NoticeDecisions {
  return { ...decisions, loose: { ...decisions.loose, [place]: decision } };
}

/** The cleaned text of a row is taken, or the printed one again. */
export function withCleaned(
  decisions: NoticeDecisions,
  { row, cleaned }: ReviewRow,
  isTaken: boolean,
): NoticeDecisions {
  const fields = Object.keys(cleaned) as (keyof RowCells)[];
  return withCells(
    decisions,
    row,
    isTaken ? cleaned : Object.fromEntries(fields.map((field) => [field, row[field]])),
  );
}

/** Is the cleaned text of a row what will stand in its cells? */
export function isCleaned({ cells }: NoticeDecisions, { row, cleaned }: ReviewRow): boolean {
  const own = cells[row.key] ?? {};
  return Object.entries(cleaned).every(([field, text]) => own[field as keyof RowCells] === text);
}
