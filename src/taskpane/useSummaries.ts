// 生成汇总表: plans the sheets from the table as it stands now, and writes those the person chose.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckReport } from '../jobs/CheckReport';
import type { SheetPlan } from '../workbook/SheetPlan';
import type { FoundTable } from './FoundTable';
import { loadCore, loadSummaries } from './loadCore';
import { nextPaint } from './nextPaint';
import type { PaneWorkbook } from './PaneWorkbook';
import { sheetChoices, type SheetChoice } from './summary/SheetChoice';
import { outcomesDuring, outcomesOf, type SheetOutcome } from './summary/SheetOutcome';
import { troubleOf, type Trouble } from './trouble';

/** Where the summaries stand. */
type Summarizing =
  | { readonly phase: 'planning' }
  | { readonly phase: 'choosing'; readonly choices: readonly SheetChoice[] }
  | { readonly phase: 'drawing'; readonly sheets: readonly SheetOutcome[] }
  | {
      readonly phase: 'done';
      readonly sheets: readonly SheetOutcome[];
      readonly isCancelled: boolean;
      readonly drawn: readonly SheetPlan[];
    }
  | { readonly phase: 'failed'; readonly during: 'read' | 'draw'; readonly trouble: Trouble };

/** The summaries and what can be asked of them. */
export interface Summaries {
  readonly now: Summarizing;
  /** Reads the table and works out which sheets there can be. Writes nothing. */
  readonly plan: () => void;
  /** Writes the sheets with these ids, planned anew from the table as it stands. */
  readonly draw: (ids: ReadonlySet<string>) => void;
  /** No further sheet is begun. */
  readonly cancel: () => void;
}

/** As of `asOf` (`YYYY-MM-DD`); a sheet the table gives nothing for is not planned. `report`: the last check, while it holds. */
export function useSummaries(
  workbook: PaneWorkbook,
  table: FoundTable,
  asOf: string,
  report: CheckReport | null,
): Summaries {
  const [now, setNow] = useState<Summarizing>({ phase: 'planning' });
  const [planned, setPlanned] = useState(report);
  if (planned !== report) {
    // A new check: its report is a sheet to choose.
    setPlanned(report);
    if (now.phase === 'choosing') setNow({ phase: 'planning' });
  }
  const turn = useRef(0);
  const stop = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const plans = useCallback(async () => {
    const [sheets, { settings }, core, summaries] = await Promise.all([
      workbook.readSheets(),
      workbook.readSettings(),
      loadCore(),
      loadSummaries(),
    ]);
    await nextPaint();
    const again = await core.reopenTable(sheets, table);
    const made = summaries.planSheets(again, asOf, sheets, report, settings);
    return { made, standingOf: summaries.standingSheets(made, sheets) };
  }, [workbook, table, asOf, report]);

  const plan = useCallback((): void => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: Summarizing): void => {
      if (mine === turn.current) setNow(next);
    };
    show({ phase: 'planning' });
    plans().then(
      ({ made, standingOf }) => show({ phase: 'choosing', choices: sheetChoices(made, standingOf) }),
      (error: unknown) => show({ phase: 'failed', during: 'read', trouble: troubleOf(error) }),
    );
  }, [plans]);

  const draw = async (ids: ReadonlySet<string>): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: Summarizing): void => {
      if (mine === turn.current) setNow(next);
    };
    const { signal } = (stop.current = new AbortController());
    let during: 'read' | 'draw' = 'read';
    show({ phase: 'drawing', sheets: [] });
    try {
      const wanted = (await plans()).made.filter(({ id }) => ids.has(id));
      const names = wanted.map(({ name }) => name);
      show({ phase: 'drawing', sheets: outcomesDuring(names, []) });
      await nextPaint();
      during = 'draw';
      const begun: string[] = [];
      const onSheet = (name: string): void => {
        begun.push(name);
        show({ phase: 'drawing', sheets: outcomesDuring(names, begun) });
      };
      const report = signal.aborted ? nothingDrawn : await workbook.draw(wanted, { onSheet, signal });
      const sheets = outcomesOf(names, report);
      const isCancelled = signal.aborted && sheets.some(({ state }) => state === 'unwritten');
      show({ phase: 'done', sheets, isCancelled, drawn: wanted });
    } catch (error) {
      show({ phase: 'failed', during, trouble: troubleOf(error) });
    }
  };

  return { now, plan, draw: (ids) => void draw(ids), cancel: () => stop.current?.abort() };
}

const nothingDrawn = { created: [], refreshed: [], unchanged: [] };
