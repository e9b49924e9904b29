// The table as it stands, with the part of the core that knows about sending out and taking back. Reading writes nothing.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type * as jobs from '../core/returns';
import type { MasterTable } from '../../jobs/returns';
import type { TableInWorkbook } from '../core/findTables';
import { sheetsFor, type FoundTable } from '../FoundTable';
import { loadCore } from '../loadCore';
import { nextPaint } from '../nextPaint';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';

/** The table of a round. */
export interface RoundTable {
  readonly jobs: typeof jobs;
  readonly at: TableInWorkbook;
  readonly master: MasterTable;
}

/** Where the reading stands; a finished one stays at hand while the next one runs. */
export interface RoundReading {
  readonly table: RoundTable | null;
  readonly trouble: Trouble | null;
  readonly read: () => void;
}

/** Reads at once, and again when `times` says that something was taken back; `period` null: as the heading says. */
export function useRoundTable(
  workbook: PaneWorkbook,
  found: FoundTable,
  { asOf, period, times }: { readonly asOf: string; readonly period: string | null; readonly times: number },
): RoundReading {
  const [opened, setOpened] = useState<Omit<RoundTable, 'master'> | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const turn = useRef(0);
  const read = useCallback((): void => {
    turn.current += 1;
    const mine = turn.current;
    look(workbook, found).then(
      (next) => {
        if (mine !== turn.current) return;
        setOpened(next);
        setTrouble(null);
      },
      (error: unknown) => mine === turn.current && setTrouble(troubleOf(error)),
    );
  }, [workbook, found]);
  useEffect(() => {
    const soon = window.setTimeout(read, 0);
    return () => {
      window.clearTimeout(soon);
      turn.current += 1;
    };
  }, [read, times]);
  const table = useMemo(() => {
    if (!opened) return null;
    const { table: understood, catalog } = opened.at.opened;
    const of = { table: understood, sheet: opened.at.snapshot, catalog };
    return { ...opened, master: opened.jobs.masterTable(of, { asOf, period }) };
  }, [opened, asOf, period]);
  return { table, trouble, read };
}

async function look(workbook: PaneWorkbook, found: FoundTable): Promise<Omit<RoundTable, 'master'>> {
  const [sheets, core] = await Promise.all([workbook.readSheets(sheetsFor(found)), loadCore()]);
  await nextPaint();
  const [part, at] = await Promise.all([core.loadReturns(), core.reopenTable(sheets, found)]);
  return { jobs: part, at };
}
