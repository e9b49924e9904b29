// 合并: what shall be written into the master, what is there already, and for what a person has to decide?

import type { EntryConflict, EntryCounts, EntryWrite } from './IntakeReport';
import type { Decision } from './Decision';
import { offersFor, type UsedReturn } from './entryOffers';
import type { MasterTable } from './MasterTable';
import { masterCell, mergeCell } from './mergeCell';

/** What merging comes to. */
export interface MergedReturns {
  readonly writes: readonly EntryWrite[];
  readonly conflicts: readonly EntryConflict[];
  /** By file, in the order given. */
  readonly counts: readonly EntryCounts[];
}

/**
 * Merges the entries of every unit's file, one file a unit; the order of the files changes nothing.
 * Entries of tasks a unit has no part in are left out.
 */
export function mergeReturns(
  master: MasterTable,
  used: readonly UsedReturn[],
  decisions: readonly Decision[] = [],
): MergedReturns {
  const counts = used.map(() => ({ written: 0, unchanged: 0, conflict: 0 }));
  const writes: EntryWrite[] = [];
  const conflicts: EntryConflict[] = [];
  for (const task of master.table.tasks)
    for (const kind of ['progress', 'status'] as const) {
      const found = offersFor(task, kind, used);
      const cell = masterCell(task, kind, master);
      if (found.length === 0 || cell === null) continue;
      const merged = mergeCell(cell, kind, found, task, master, decisions);
      merged.fates.forEach((fate, place) => {
        const count = counts[found[place]?.place ?? -1];
        if (count) count[fate] += 1;
      });
      const { no } = task;
      if (merged.text !== null)
        writes.push({
          no,
          kind,
          cell: cell.address,
          before: cell.text || null,
          after: merged.text,
          entries: merged.fates.filter((fate) => fate === 'written').length,
          expected: cell.content,
        });
      const open = found.filter((_, place) => merged.fates[place] === 'conflict');
      if (open.length > 0)
        conflicts.push({
          no,
          kind,
          cell: cell.address,
          standing: cell.text || null,
          offers: open.map(({ offer: { file, unit, text } }) => ({ file, unit, text })),
        });
    }
  return {
    writes,
    conflicts,
    counts: counts.map(({ written, unchanged, conflict }) => ({
      read: written + unchanged + conflict,
      written,
      unchanged,
      conflicts: conflict,
    })),
  };
}
