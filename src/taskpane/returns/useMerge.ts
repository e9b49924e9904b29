// 合并: one undoable write of all entries, and what came of it.

import { useState } from 'react';
import type { Reconciliation } from '../../jobs/returns';
import type { Refusal } from '../../workbook/Edit';
import type { PaneWorkbook } from '../PaneWorkbook';
import { useWrite, type Write } from '../useWrite';
import type { Undo } from '../useUndo';
import { afterWriting } from './reconciliation';
import { r } from './returnsWords';
import type { Report } from './useReport';
import type { RoundTable } from './useRoundTable';

/** What was written. */
export interface Merged {
  readonly reconciliation: Reconciliation;
  /** Cells now holding something else. */
  readonly written: number;
  readonly refused: readonly Refusal[];
  /** Entry of the journal that 撤销 takes back. */
  readonly undo: number | null;
}

/** Writing, and the last result. */
export interface Merge {
  readonly isBusy: boolean;
  readonly trouble: Write['trouble'];
  readonly retry: () => void;
  readonly merged: Merged | null;
  readonly merge: (at: RoundTable, report: Report) => void;
}

/** `onDone` is told after a write that happened. */
export function useMerge(workbook: PaneWorkbook, undo: Undo, onDone: () => void): Merge {
  const { isBusy, trouble, run, retry } = useWrite();
  const [merged, setMerged] = useState<Merged | null>(null);
  const merge = ({ jobs, master }: RoundTable, { report }: Report): void => {
    void run('trouble.fill', async () => {
      const edits = jobs.intakeEdits(report, master.table.sheet);
      const scope = jobs.entryScope(master.table);
      const { written, refused, undo: entry } = await workbook.apply(edits, { scope, label: r('label') });
      setMerged({
        reconciliation: afterWriting(report.reconciliation, report.writes, refused),
        written: written.length,
        refused,
        undo: entry,
      });
      if (written.length > 0)
        undo.tell({ sentence: r('written', { n: written.length }), refused: [], trouble: null, undo: entry });
      onDone();
    });
  };
  return { isBusy, trouble, retry, merged, merge };
}
