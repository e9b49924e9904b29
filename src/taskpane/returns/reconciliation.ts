// Nothing gets lost: files in = used + rejected, entries read = written + unchanged + conflicts, said in two sentences.

import type { Reconciliation } from '../../jobs/returns';
import { r } from './returnsWords';

/** Before writing: `toWrite` cells; after it leave that out. */
export function reconciliationText(
  { files, entries }: Reconciliation,
  toWrite: number | null = null,
): readonly string[] {
  return [
    r('sum.files', { ...files }),
    r(toWrite === null ? 'sum.entries' : 'sum.entries.before', { ...entries }),
  ];
}
