// Which rows are looked over: those of the notice, and those a person made of loose pieces, in the notice's order?

import type { ReviewRow } from '../../jobs/notice';
import type { OpenNotice } from './useNotice';

/** A row a person made of a loose piece. */
const addedRow: Omit<ReviewRow, 'row' | 'source'> = { doubts: [], cleaned: {}, times: [] };

/** `decided` are the rows of the sheet to be. */
export function shownRows(
  read: readonly ReviewRow[],
  decided: readonly ReviewRow['row'][],
): readonly ReviewRow[] {
  const added = decided.filter(({ key }) => !read.some(({ row }) => row.key === key));
  const own = added.map((row): ReviewRow => ({ ...addedRow, row, source: row.text }));
  return [...read, ...own].sort((a, b) => a.row.paragraph - b.row.paragraph);
}

/** Where the notice's own list says something else than its body. */
export function differencesOf({ jobs, imported }: OpenNotice): ReturnType<typeof jobs.listDifferences> {
  if (imported.lists.length === 0) return [];
  const plans = jobs.makePlans({ imported, decisions: jobs.undecided, name: '' }, '');
  return jobs.listDifferences(
    imported,
    plans.find(({ id }) => id.startsWith('notice-tasks')),
  );
}
