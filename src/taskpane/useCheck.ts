// 校验: reads the sheet as it stands now, checks it, and keeps the result until the next check. Writes nothing.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { CheckStep } from './check/CheckRunning';
import type { CheckResult } from './check/ListedFinding';
import type { CheckSetting } from './core/checkFound';
import { sheetsFor, type FoundTable } from './FoundTable';
import { loadCore } from './loadCore';
import { nextPaint } from './nextPaint';
import type { PaneWorkbook } from './PaneWorkbook';
import { troubleOf, type Trouble } from './trouble';

/** Where the check stands; a finished one stays at hand while the next one runs or fails. */
type CheckPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly step: CheckStep }
  | { readonly phase: 'failed'; readonly trouble: Trouble };

/** The check and what can be asked of it. */
export interface Check {
  readonly now: CheckPhase;
  /** The last finished check. */
  readonly result: CheckResult | null;
  /** The sheet as it was checked. */
  readonly checked: SheetSnapshot | null;
  readonly run: (setting: CheckSetting) => void;
  /** Stops after the step that is under way; the last result stays. */
  readonly cancel: () => void;
}

/** One check at a time; a new one replaces the one that is running. */
export function useCheck(workbook: PaneWorkbook, table: FoundTable): Check {
  const [now, setNow] = useState<CheckPhase>({ phase: 'idle' });
  const [done, setDone] = useState<{ result: CheckResult; checked: SheetSnapshot } | null>(null);
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
      const [sheets, core] = await Promise.all([workbook.readSheets(sheetsFor(table)), loadCore()]);
      if (!(await goOn('understand'))) return;
      const again = await core.reopenTable(sheets, table);
      if (!(await goOn('rules'))) return;
      setDone({ result: core.checkFound(again, setting), checked: again.snapshot });
      setNow({ phase: 'idle' });
    } catch (error) {
      if (mine === turn.current) setNow({ phase: 'failed', trouble: troubleOf(error) });
    }
  };

  return {
    now,
    result: done?.result ?? null,
    checked: done?.checked ?? null,
    run: (setting) => void run(setting),
    cancel,
  };
}
