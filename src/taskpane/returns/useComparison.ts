// The comparison that is shown, and how another one comes in its place.

import { useRef, useState } from 'react';
import { noComparison, withFile, withPeriod, type Comparison } from './comparison';
import type { ReturnFiles } from './ReturnFiles';
import { r } from './returnsWords';
import type { RoundTable } from './useRoundTable';

/** The comparison, and what can be asked of it. */
export interface Comparing {
  readonly comparison: Comparison;
  readonly withPeriod: (period: string) => void;
  readonly withFile: (file: File) => void;
}

/** The choice made last holds, however long an earlier file takes to read. */
export function useComparison(files: ReturnFiles, at: RoundTable | null, asOf: string): Comparing {
  const [comparison, setComparison] = useState<Comparison>(noComparison);
  const turn = useRef(0);
  const take = (mine: number, next: Comparison): void => {
    if (mine === turn.current) setComparison(next);
  };
  return {
    comparison,
    withPeriod: (period) => {
      if (at) take((turn.current += 1), withPeriod(at, asOf, period));
    },
    withFile: (file) => {
      const mine = (turn.current += 1);
      if (!at) return;
      withFile(at, asOf, file, files).then(
        (next) => take(mine, next),
        () => take(mine, { ...noComparison, sentence: r('file.unreadable', { file: file.name }) }),
      );
    },
  };
}
