// 定位: shows a cell in the sheet, and says so when that did not work.

import { useCallback, useRef, useState } from 'react';
import type { PaneWorkbook } from './PaneWorkbook';
import { troubleOf, type Trouble } from './trouble';

/** The way to a cell, and the trouble of the last try. */
export interface Locate {
  readonly trouble: Trouble | null;
  /** Tries the last cell again. */
  readonly retry: () => void;
  /** A1 address on the sheet. */
  readonly go: (sheet: string, address: string) => void;
}

/** One for the whole pane. */
export function useLocate(workbook: PaneWorkbook): Locate {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<readonly [sheet: string, address: string]>(undefined);
  const go = useCallback(
    (sheet: string, address: string): void => {
      last.current = [sheet, address];
      workbook.select(sheet, address).then(
        () => setTrouble(null),
        (error: unknown) => setTrouble(troubleOf(error)),
      );
    },
    [workbook],
  );
  const retry = (): void => {
    if (last.current) go(...last.current);
  };
  return { trouble, go, retry };
}
