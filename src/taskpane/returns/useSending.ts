// Making the workbooks that go out: one at a time as new workbooks, or all at once; each from the table as it stands now.

import { useRef, useState } from 'react';
import { readDay } from '../day';
import { nextPaint } from '../nextPaint';
import { troubleOf, type Trouble } from '../trouble';
import type { NamedFile, ReturnFiles } from './ReturnFiles';
import { r } from './returnsWords';
import type { Round } from './Round';
import type { RoundTable } from './useRoundTable';

/** Sending, and what can be asked of it. */
export interface Sending {
  /** Null while nothing is made. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly trouble: Trouble | null;
  /** What was done last, in words. */
  readonly said: string;
  readonly openOne: (unit: string) => void;
  readonly saveAll: (units: readonly string[]) => void;
  /** Nothing is handed over. */
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** `onSent` is told which units' workbooks were handed over; `today` is `YYYY-MM-DD`. */
export function useSending(
  files: ReturnFiles,
  at: RoundTable | null,
  round: Round,
  {
    today,
    name,
    onSent,
  }: { readonly today: string; readonly name: string; readonly onSent: (units: readonly string[]) => void },
): Sending {
  const [progress, setProgress] = useState<Sending['progress']>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController | null>(null);
  const last = useRef<() => void>(() => undefined);

  const make = async (units: readonly string[], signal: AbortSignal): Promise<readonly NamedFile[]> => {
    if (!at) return [];
    const due = readDay(round.due);
    const { isWhole: whole, issue } = round;
    const options = { units, whole, issue: issue.trim() || null, due, day: today };
    const plans = at.jobs.planDispatch(at.master, options).files;
    const names = at.jobs.dispatchFileNames(
      name,
      plans.map(({ unit }) => unit),
    );
    const bytes = await files.workbook();
    const made: NamedFile[] = [];
    for (const [done, { plan }] of plans.entries()) {
      setProgress({ done, all: plans.length });
      await nextPaint();
      if (signal.aborted) return [];
      made.push({ name: names[done] ?? '', bytes: await files.dispatch(bytes, plan) });
    }
    return made;
  };
  const run = async (
    units: readonly string[],
    handOver: (made: readonly NamedFile[]) => Promise<string>,
  ): Promise<void> => {
    const { signal } = (stop.current = new AbortController());
    last.current = () => void run(units, handOver);
    setTrouble(null);
    setSaid('');
    setProgress({ done: 0, all: units.length });
    try {
      const made = await make(units, signal);
      if (signal.aborted || made.length === 0) setSaid(r('out.cancelled'));
      else {
        setSaid(await handOver(made));
        onSent(units);
      }
    } catch (error) {
      setTrouble(troubleOf(error));
    }
    setProgress(null);
  };
  const openOne = (unit: string): void =>
    void run([unit], async ([made]) => {
      if (made) await files.open(made.bytes);
      return r('out.opened', { unit });
    });
  const saveAll = (units: readonly string[]): void =>
    void run(units, async (made) => {
      await files.saveAll?.(r('out.zip', { name: name.replace(/\.xls[xm]?$/i, '') }), made);
      return r('out.saved', { n: made.length });
    });
  return {
    progress,
    trouble,
    said,
    openOne,
    saveAll,
    cancel: () => stop.current?.abort(),
    retry: () => last.current(),
  };
}
