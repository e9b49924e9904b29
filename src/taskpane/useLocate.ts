// 定位: shows a cell in the sheet, and says so when that did not work.

import { useCallback, useRef, useState } from 'react';
import { parseAddress, type Area } from '../workbook/address';
import type { PaneWorkbook } from './PaneWorkbook';
import { troubleOf, type Trouble } from './trouble';

/** The way to a cell, and the trouble of the last try. */
export interface Locate {
  readonly trouble: Trouble | null;
  /** Tries the last cell again. */
  readonly retry: () => void;
  /** A1 address on the sheet. */
  readonly go: (sheet: string, address: string) => void;
  /** Is it what we selected ourselves, told back by Excel? A person's own selection ends that. */
  readonly isOwn: (sheet: string, selected: Pick<Area, 'top' | 'left'>) => boolean;
}

/** One for the whole pane. */
export function useLocate(workbook: PaneWorkbook): Locate {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<readonly [sheet: string, address: string]>(undefined);
  const own = useRef<readonly [sheet: string, address: string] | null>(null);
  const go = useCallback(
    (sheet: string, address: string): void => {
      last.current = [sheet, address];
      own.current = last.current;
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
  const isOwn = useCallback((sheet: string, { top, left }: Pick<Area, 'top' | 'left'>): boolean => {
    const [ownSheet, address = ''] = own.current ?? [];
    const at = parseAddress(address);
    const isSame = ownSheet === sheet && at?.top === top && at.left === left;
    if (!isSame) own.current = null;
    return isSame;
  }, []);
  return { trouble, go, retry, isOwn };
}
