// 撤销: which step of ours can be taken back, and what came of the last one?

import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../workbook/Edit';
import type { JournalEntry } from '../workbook/Journal';
import type { PaneWorkbook } from './PaneWorkbook';
import { t } from './text';
import { troubleOf, type Trouble } from './trouble';

/** One thing to tell at the foot of the pane. */
export interface Told {
  readonly sentence: string;
  /** Cells that were left alone, by name. */
  readonly refused: readonly Refusal[];
  readonly trouble: Trouble | null;
  /** Entry of the journal that 撤销 takes back; null when there is nothing to take back. */
  readonly undo: number | null;
}

/** Taking back, and what is told about it. */
export interface Undo {
  /** The newest step; null when there is none. */
  readonly last: JournalEntry | null;
  readonly told: Told | null;
  readonly tell: (told: Told | null) => void;
  /** Takes back the newest step, or the one of that number. */
  readonly undo: (id?: number) => void;
  /** How often something was taken back: what was read before may be different now. */
  readonly times: number;
}

/** The journal is read when the pane opens and after every write of ours. */
export function useUndo(workbook: PaneWorkbook): Undo {
  const [last, setLast] = useState<JournalEntry | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [times, setTimes] = useState(0);
  const look = useCallback((): void => {
    workbook.readJournal().then(
      ({ entries }) => setLast(entries.at(-1) ?? null),
      // A busy Excel: the button stays as it is until the next write.
      () => undefined,
    );
  }, [workbook]);
  useEffect(look, [look]);

  const tell = useCallback(
    (next: Told | null): void => {
      setTold(next);
      if (next) look();
    },
    [look],
  );
  const undo = async (id?: number): Promise<void> => {
    try {
      const report = await workbook.undo(id);
      const { restored, refused } = report ?? { restored: [], refused: [] };
      const sentence =
        restored.length === 0 ? t('undo.none') : t('undo.done', { cells: cellsText(restored) });
      tell({ sentence, refused, trouble: null, undo: null });
      setTimes((before) => before + 1);
    } catch (error) {
      tell({ sentence: t('trouble.undo'), refused: [], trouble: troubleOf(error), undo: id ?? null });
    }
  };
  return { last, told, tell, undo: (id) => void undo(id), times };
}

/**
 * The first cells by name, the rest by number.
 * @example cellsText([{ cell: 'H20' }, { cell: 'I20' }]) //=> 'H20、I20'
 */
export function cellsText(cells: readonly { readonly cell: string }[]): string {
  const shown = cells.slice(0, 5).map(({ cell }) => cell);
  return cells.length > shown.length
    ? t('cells.more', { cells: shown.join('、'), n: cells.length })
    : shown.join('、');
}
