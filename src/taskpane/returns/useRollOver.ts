// 转入下期: the new workbook is made and opened; what came of it?

import { useState } from 'react';
import { useWrite, type Write } from '../useWrite';
import type { ReturnFiles } from './ReturnFiles';
import { r } from './returnsWords';
import type { RoundTable } from './useRoundTable';

/** Rolling over, and what was said of the last one. */
export interface RollingOver extends Pick<Write, 'isBusy' | 'trouble' | 'retry'> {
  /** '' before the first one. */
  readonly said: string;
  readonly rollOver: (period: string) => void;
}

/** This workbook stays as it is. */
export function useRollOver(files: ReturnFiles, at: RoundTable | null): RollingOver {
  const { isBusy, trouble, run, retry } = useWrite();
  const [said, setSaid] = useState('');
  const rollOver = (period: string): void => {
    if (!at) return;
    setSaid('');
    void run('trouble.book', async () => {
      const plan = at.jobs.planRollOver(at.master, period);
      const bytes = await files.rollOver(await files.workbook(), plan);
      if (bytes) await files.open(bytes);
      setSaid(bytes ? r('roll.done', { period }) : r('roll.tableObject'));
    });
  };
  return { isBusy, trouble, retry, said, rollOver };
}
