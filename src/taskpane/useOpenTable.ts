// Which table is the pane about? Reads the workbook, finds tables, lets the person choose. Writes nothing.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FoundTable, SeenSheet } from './FoundTable';
import { loadCore } from './loadCore';
import type { PaneWorkbook } from './PaneWorkbook';
import { troubleOf, type Trouble } from './trouble';

/** Where the opening stands. */
type Opening =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly trouble: Trouble }
  | { readonly phase: 'none'; readonly sheets: readonly SeenSheet[] }
  | { readonly phase: 'choosing'; readonly tables: readonly FoundTable[] }
  | { readonly phase: 'found'; readonly table: FoundTable; readonly tables: readonly FoundTable[] };

/** The opening and what can be asked of it. */
export interface OpenTable {
  readonly opening: Opening;
  /** Reads the workbook anew; with a sheet's name, its table is taken when there is one. */
  readonly again: (sheet?: string) => void;
  /** Takes the table at this place (from 0) of the list. */
  readonly choose: (place: number) => void;
  /** Back to the list of tables, even of one. */
  readonly other: () => void;
}

/** Opens at once; the core loads while the workbook is read. */
export function useOpenTable(workbook: PaneWorkbook): OpenTable {
  const [opening, setOpening] = useState<Opening>({ phase: 'reading' });
  const turn = useRef(0);

  const read = useCallback(
    async (sheet?: string): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      const next = await open(workbook, sheet).catch((error: unknown) => ({
        phase: 'failed' as const,
        trouble: troubleOf(error),
      }));
      if (mine === turn.current) setOpening(next);
    },
    [workbook],
  );

  useEffect(() => {
    void read();
    return () => {
      turn.current += 1;
    };
  }, [read]);

  const again = useCallback(
    (sheet?: string): void => {
      setOpening({ phase: 'reading' });
      void read(sheet);
    },
    [read],
  );

  return {
    opening,
    again,
    choose: (place) => {
      if (opening.phase !== 'choosing') return;
      const table = opening.tables[place];
      if (table) setOpening({ phase: 'found', table, tables: opening.tables });
    },
    other: () => {
      if (opening.phase === 'found') setOpening({ phase: 'choosing', tables: opening.tables });
    },
  };
}

async function open(workbook: PaneWorkbook, sheet?: string): Promise<Opening> {
  const [sheets, core] = await Promise.all([workbook.readSheets(), loadCore()]);
  const tables = (await core.findTables(sheets)).map(({ found }) => found);
  const wanted = tables.find((one) => one.sheet === sheet);
  if (wanted) return { phase: 'found', table: wanted, tables };
  const [table] = tables;
  if (!table) {
    const seen = sheets.filter(({ visibility }) => visibility === 'visible');
    return {
      phase: 'none',
      sheets: seen.map(({ name, usedRange }) => ({ name, isEmpty: usedRange === null })),
    };
  }
  return tables.length === 1 ? { phase: 'found', table, tables } : { phase: 'choosing', tables };
}
