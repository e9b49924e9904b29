// 目录: reads the workbook's catalog, and writes to the sheet 参考目录 what the person decided. Reading writes nothing.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Catalog } from '../../catalog/Catalog';
import type { CatalogInWorkbook } from '../core/catalogs';
import type { FoundTable } from '../FoundTable';
import { loadCatalogs, loadCore } from '../loadCore';
import { nextPaint } from '../nextPaint';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';

/** Where the catalog stands. */
export type CatalogPhase =
  | { readonly phase: 'reading' }
  | { readonly phase: 'writing' }
  | { readonly phase: 'ready'; readonly at: CatalogInWorkbook; readonly written: string | null }
  | { readonly phase: 'failed'; readonly during: 'read' | 'write'; readonly trouble: Trouble };

/** The catalog and what can be asked of it. */
export interface CatalogState {
  readonly now: CatalogPhase;
  /** Reads anew. */
  readonly read: () => void;
  /** Puts the parts on the sheet, which is made when there is none; then reads anew. */
  readonly write: (parts: Partial<Catalog>) => void;
}

/** Reads at once. */
export function useCatalog(workbook: PaneWorkbook, table: FoundTable): CatalogState {
  const [now, setNow] = useState<CatalogPhase>({ phase: 'reading' });
  const turn = useRef(0);
  const look = useCallback(async (): Promise<CatalogInWorkbook> => {
    const [sheets, core, catalogs] = await Promise.all([workbook.readSheets(), loadCore(), loadCatalogs()]);
    return catalogs.viewCatalog(await core.reopenTable(sheets, table), sheets, table.region);
  }, [workbook, table]);

  const begin = useCallback((): ((next: CatalogPhase) => void) => {
    turn.current += 1;
    const mine = turn.current;
    return (next) => {
      if (mine === turn.current) setNow(next);
    };
  }, []);

  const read = useCallback((): void => {
    const show = begin();
    show({ phase: 'reading' });
    look().then(
      (at) => show({ phase: 'ready', at, written: null }),
      (error: unknown) => show({ phase: 'failed', during: 'read', trouble: troubleOf(error) }),
    );
  }, [begin, look]);

  const write = async (parts: Partial<Catalog>): Promise<void> => {
    const show = begin();
    show({ phase: 'writing' });
    let during: 'read' | 'write' = 'read';
    try {
      await nextPaint();
      // As it stands now: whatever a person typed since is on the plan.
      const [before, catalogs] = await Promise.all([look(), loadCatalogs()]);
      during = 'write';
      const plan = catalogs.planCatalog(before, parts);
      const { names } = await workbook.draw([plan]);
      during = 'read';
      show({ phase: 'ready', at: await look(), written: names?.[plan.name] ?? plan.name });
    } catch (error) {
      show({ phase: 'failed', during, trouble: troubleOf(error) });
    }
  };

  useEffect(() => {
    read();
    return () => {
      turn.current += 1;
    };
  }, [read]);

  return { now, read, write: (parts) => void write(parts) };
}
