// 校验: reads the sheet as it stands now, checks it, and keeps the result until the next check. Writes nothing.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptAside } from '../jobs/keptAside';
import type { CheckStep } from './check/CheckRunning';
import type { CheckResult } from './check/ListedFinding';
import type { CheckSetting } from './core/checkFound';
import type { TableInWorkbook } from './core/findTables';
import type { FoundTable } from './FoundTable';
import { loadAside, loadCore } from './loadCore';
import { nextPaint } from './nextPaint';
import type { PaneWorkbook } from './PaneWorkbook';
import { troubleOf, type Trouble } from './trouble';

/** Where the check stands; a finished one stays at hand while the next one runs or fails. */
type CheckPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly step: CheckStep }
  | { readonly phase: 'failed'; readonly trouble: Trouble };

/** What a check found, and in what. */
export interface FinishedCheck {
  readonly result: CheckResult;
  readonly checked: TableInWorkbook;
  readonly setting: CheckSetting;
}

/** The check and what can be asked of it. */
export interface Check {
  readonly now: CheckPhase;
  /** The last finished check. */
  readonly result: CheckResult | null;
  /** The table and its sheet as they were checked. */
  readonly checked: TableInWorkbook | null;
  readonly run: (setting: CheckSetting) => void;
  /** Checks anew after a write of ours, with the list in sight. */
  readonly refresh: () => Promise<FinishedCheck | null>;
  /** Stops after the step that is under way; the last result stays. */
  readonly cancel: () => void;
}

/** One check at a time; a new one replaces the one that is running. */
export function useCheck(workbook: PaneWorkbook, table: FoundTable): Check {
  const [now, setNow] = useState<CheckPhase>({ phase: 'idle' });
  const [done, setDone] = useState<FinishedCheck | null>(null);
  const turn = useRef(0);
  const cancel = useCallback((): void => {
    turn.current += 1;
    setNow({ phase: 'idle' });
  }, []);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const run = async (setting: CheckSetting): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    /** Shows the step, then tells whether to go on. */
    const goOn = async (step: CheckStep): Promise<boolean> => {
      if (mine !== turn.current) return false;
      setNow({ phase: 'running', step });
      await nextPaint();
      return mine === turn.current;
    };
    try {
      if (!(await goOn('read'))) return;
      const read = await readAll();
      if (!(await goOn('understand'))) return;
      const again = await read.core.reopenTable(read.sheets, table);
      if (!(await goOn('rules'))) return;
      const result = await read.core.checkFound(again, setting, read.aside);
      if (mine !== turn.current) return;
      setDone({ result, checked: again, setting });
      setNow({ phase: 'idle' });
    } catch (error) {
      if (mine === turn.current) setNow({ phase: 'failed', trouble: troubleOf(error) });
    }
  };

  const readAll = async () => {
    const [sheets, core, aside] = await Promise.all([
      workbook.readSheets(),
      loadCore(),
      readAside(workbook, table.sheet),
    ]);
    return { sheets, core, aside };
  };

  const refresh = async (): Promise<FinishedCheck | null> => {
    if (!done) return null;
    turn.current += 1;
    const mine = turn.current;
    const { setting } = done;
    const { sheets, core, aside } = await readAll();
    const again = await core.reopenTable(sheets, table);
    const result = await core.checkFound(again, setting, aside);
    const fresh = { result, checked: again, setting };
    if (mine === turn.current) setDone(fresh);
    return fresh;
  };

  return {
    now,
    result: done?.result ?? null,
    checked: done?.checked ?? null,
    run: (setting) => void run(setting),
    refresh,
    cancel,
  };
}

/** What is set aside in the workbook; the words to read it come only when there is something. */
export async function readAside(workbook: PaneWorkbook, sheet: string): Promise<KeptAside> {
  const { settings } = await workbook.readSettings();
  const { waivers, baseline, lights, ruleOptions } = settings;
  const isAnything = waivers?.length || baseline !== undefined || lights?.length || ruleOptions !== undefined;
  if (!isAnything) return nothingAside;
  return (await loadAside()).keptAside(settings, sheet);
}

export const nothingAside: KeptAside = { waivers: [], baseline: [], unread: 0 };
