// What may be written to each unit, from the table as it stands now? Only reads.

import { useEffect, useState } from 'react';
import type { ChaseLetter } from '../../jobs/chase';
import type { FoundTable } from '../FoundTable';
import { loadCore, loadSummaries } from '../loadCore';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';

/** Null until they are worked out. */
interface Chasing {
  readonly letters: readonly ChaseLetter[] | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

/** As of a day, `YYYY-MM-DD`. */
export function useChase(workbook: PaneWorkbook, table: FoundTable, asOf: string): Chasing {
  const [known, setKnown] = useState<Omit<Chasing, 'retry'>>({ letters: null, trouble: null });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const workOut = async (): Promise<void> => {
      const [sheets, core, summaries] = await Promise.all([
        workbook.readSheets(),
        loadCore(),
        loadSummaries(),
      ]);
      const letters = summaries.planChase(await core.reopenTable(sheets, table), asOf, sheets);
      if (isCurrent) setKnown({ letters, trouble: null });
    };
    workOut().catch((error: unknown) => isCurrent && setKnown({ letters: null, trouble: troubleOf(error) }));
    return () => {
      isCurrent = false;
    };
  }, [workbook, table, asOf, tries]);
  return { ...known, retry: () => setTries(tries + 1) };
}
