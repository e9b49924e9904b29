// Nothing gets lost: files in = used + rejected, entries read = written + unchanged + conflicts, said in two sentences.

import type { EntryWrite, Reconciliation } from '../../jobs/returns';
import type { Refusal } from '../../workbook/Edit';
import { r } from './returnsWords';

/** Before writing: `toWrite` cells; after it leave that out. */
export function reconciliationText(
  { files, entries }: Reconciliation,
  toWrite: number | null = null,
): readonly string[] {
  return [
    r('sum.files', { ...files }),
    toWrite === null
      ? r('sum.entries', { ...entries })
      : r('sum.entries.before', { ...entries, cells: toWrite }),
  ];
}

/**
 * The same after writing: entries of cells that were refused wait for a person.
 * @example afterWriting(planned, report.writes, []) //=> planned
 */
export function afterWriting(
  { files, entries }: Reconciliation,
  writes: readonly EntryWrite[],
  refused: readonly Pick<Refusal, 'cell'>[],
): Reconciliation {
  const cells = new Set(refused.map(({ cell }) => cell));
  const waiting = writes.reduce((sum, { cell, entries: own }) => sum + (cells.has(cell) ? own : 0), 0);
  const { read, written, unchanged, conflicts } = entries;
  return {
    files,
    entries: { read, written: written - waiting, unchanged, conflicts: conflicts + waiting },
  };
}
