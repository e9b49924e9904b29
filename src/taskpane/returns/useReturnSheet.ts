// The sheet 报送情况: drawn when the person asks; under which name does it stand?

import { useState } from 'react';
import type { PaneWorkbook } from '../PaneWorkbook';
import { useWrite, type Write } from '../useWrite';
import type { Report } from './useReport';
import type { RoundTable } from './useRoundTable';

/** Drawing, and the sheet. */
export interface ReturnSheet extends Pick<Write, 'isBusy' | 'trouble' | 'retry'> {
  /** Its name; null while it was not drawn. */
  readonly drawn: string | null;
  readonly draw: (at: RoundTable, report: Report) => void;
}

/** Drawn again, it takes the place of the one before. */
export function useReturnSheet(workbook: PaneWorkbook, asOf: string): ReturnSheet {
  const { isBusy, trouble, run, retry } = useWrite();
  const [drawn, setDrawn] = useState<string | null>(null);
  const draw = ({ jobs, master }: RoundTable, { report }: Report): void => {
    void run('trouble.draw', async () => {
      const plan = jobs.planReturnSheet(master, report, { asOf });
      const { names } = await workbook.draw([plan]);
      setDrawn(names?.[plan.name] ?? plan.name);
    });
  };
  return { isBusy, trouble, retry, drawn, draw };
}
