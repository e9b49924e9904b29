// 写入: the cells of one entry, with what must still stand in them; then the table as it stands. What was typed stays until it is in the sheet.

import { useEffect, useRef, useState } from 'react';
import type { EntryEdit, MyTask } from '../../jobs/fill';
import type { Refusal } from '../../workbook/Edit';
import type { DeskMemory } from '../DeskMemory';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';
import type { Undo } from '../useUndo';
import { f, taskName } from './fillWords';
import { keyOf } from './useDraft';
import type { FillTable } from './useFill';

/** Writing, and what came of it. */
export interface Write {
  readonly isWriting: boolean;
  readonly trouble: Trouble | null;
  /** Cells of the last write that were left alone. */
  readonly refused: readonly Refusal[];
  /** Forgets trouble and refusals: another task is opened. */
  readonly reset: () => void;
  readonly write: (table: FillTable, mine: MyTask, edits: readonly EntryEdit[]) => Promise<boolean>;
}

/** `read` answers the table after the write; `leftIn` counts what is still to be filled in there. */
export function useWrite(
  workbook: PaneWorkbook,
  memory: DeskMemory,
  { tell, times }: Undo,
  read: () => Promise<FillTable | null>,
  leftIn: (table: FillTable) => number,
): Write {
  const [isWriting, setIsWriting] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const taken = useRef<{ readonly key: string; readonly text: string } | null>(null);
  useEffect(() => {
    // A step was taken back: the words that were written stand ready again.
    if (times > 0 && taken.current) memory.write(taken.current.key, taken.current.text);
    taken.current = null;
  }, [times, memory]);

  const reset = (): void => {
    setTrouble(null);
    setRefused([]);
  };
  const write = async (table: FillTable, mine: MyTask, edits: readonly EntryEdit[]): Promise<boolean> => {
    reset();
    setIsWriting(true);
    const name = taskName(mine);
    try {
      const report = await workbook.apply(
        edits.map(({ edit }) => edit),
        { scope: table.jobs.entryScope(table.at.opened.table), label: f('written.label', { no: name }) },
      );
      setRefused(report.refused);
      const isDone = report.refused.length === 0;
      if (isDone) {
        const key = keyOf(table, mine);
        const text = memory.read(key);
        taken.current = text === null ? null : { key, text };
        memory.write(key, null);
      }
      const after = await read();
      if (report.written.length > 0) {
        const cells = report.written.map(({ cell }) => cell).join(f('task.comma'));
        const n = after ? leftIn(after) : 0;
        const sentence = f(n > 0 ? 'written.left' : 'written.told', { no: name, cells, n });
        tell({ sentence, refused: [], trouble: null, undo: report.undo });
      }
      return isDone;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    } finally {
      setIsWriting(false);
    }
  };
  return { isWriting, trouble, refused, reset, write };
}
