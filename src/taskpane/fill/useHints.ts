// What do the rules say of an entry while it is being typed? Asked after a rest of 300 ms, never during IME composition.

import { useEffect, useState } from 'react';
import type { BoxState, EntryBox, MyTask, TypedEntry } from '../../jobs/fill';
import type { Finding } from '../../rules/Finding';
import { loadCore } from '../loadCore';
import { nothingAside } from '../useCheck';
import type { FillTable } from './useFill';

/** Milliseconds. */
const REST = 300;

/** Hints as of the last rest. */
export interface Hints {
  /** One per box. */
  readonly states: readonly BoxState[];
  /** What is to be looked at; blanks are told by the boxes themselves. */
  readonly findings: readonly Finding[];
}

/** `whole` is the cell's text as it would be; `typed` says what would be written. */
export function useHints(
  table: FillTable,
  mine: MyTask,
  boxes: readonly EntryBox[],
  typed: TypedEntry & { readonly whole: string },
  isComposing: boolean,
): Hints {
  const [hints, setHints] = useState<Hints>({ states: [], findings: [] });
  const { whole, text, status } = typed;
  useEffect(() => {
    if (isComposing) return undefined;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const states = boxes.map((box) => table.jobs.boxState(box, whole));
      const findings = await entryFindings(table, mine, { text, status });
      if (isCurrent) setHints({ states, findings });
    };
    // Hints are a help: without them the entry is written all the same, and the next check tells.
    const timer = window.setTimeout(() => void look().catch(() => undefined), REST);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the boxes are what `whole` is made of
  }, [table, mine, whole, text, status, isComposing]);
  return hints;
}

/** Rules whose answer stands in the boxes already. */
const TOLD_BY_BOXES = /^(?:progress\/(?:missing|part-missing|empty-words)|status\/missing)$/;

async function entryFindings(
  { jobs, at, asOf, place }: FillTable,
  { task }: MyTask,
  typed: TypedEntry,
): Promise<readonly Finding[]> {
  const { catalog, table } = at.opened;
  const edited = jobs.withEntry(table, task, place, typed, catalog?.statusWords ?? []);
  const core = await loadCore();
  const asked = { ...at, opened: { ...at.opened, table: edited } };
  const { findings } = await core.checkFound(asked, { asOf, state: 'issued' }, nothingAside);
  return findings
    .map(({ finding }) => finding)
    .filter(
      (finding) =>
        finding.taskIndex === task.index && jobs.isAboutEntry(finding) && !TOLD_BY_BOXES.test(finding.rule),
    );
}
