// What became of every file and every entry, worked out file by file so that the pane stays alive.

import { useEffect, useState } from 'react';
import type { EntryConflict, IntakeReport } from '../../jobs/returns';
import { nextPaint } from '../nextPaint';
import { activeDecisions } from './decisions';
import type { Round } from './Round';
import type { RoundTable } from './useRoundTable';

/** The result, for the files it was made of. */
export interface Report {
  readonly report: IntakeReport;
  /** All conflicts, those already decided included. */
  readonly conflicts: readonly EntryConflict[];
}

/** Milliseconds of rest before working: a person may be typing. */
const REST = 150;

/** Null until the first one is worked out; `times` counts what was taken back. */
export function useReport(
  at: RoundTable | null,
  { files, decided }: Round,
  { asOf, due, times }: { readonly asOf: string; readonly due: string | null; readonly times: number },
): Report | null {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    if (!at) return undefined;
    let isCurrent = true;
    const { jobs, master } = at;
    const work = async (): Promise<void> => {
      for (const file of files) {
        jobs.readAhead(file, master);
        await nextPaint();
        if (!isCurrent) return;
      }
      const open = jobs.intake(master, files, { asOf, due });
      const decisions = activeDecisions(open.conflicts, decided, times);
      const settled = decisions.length === 0 ? open : jobs.intake(master, files, { asOf, due, decisions });
      setReport({ report: settled, conflicts: open.conflicts });
    };
    const soon = window.setTimeout(() => void work(), files.length === 0 ? 0 : REST);
    return () => {
      isCurrent = false;
      window.clearTimeout(soon);
    };
  }, [at, files, decided, asOf, due, times]);
  return report;
}
