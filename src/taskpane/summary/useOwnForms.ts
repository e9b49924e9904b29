// The office's own forms: what would be filled in as the workbook stands now, and the filling itself.

import { useCallback, useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/fill';
import { ownFormWords as words } from '../../messages/zh-CN/ownForms';
import type { OwnForm, OwnForms } from '../core/planOwnForms';
import type { FoundTable } from '../FoundTable';
import { loadCore, loadSummaries } from '../loadCore';
import { nextPaint } from '../nextPaint';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';
import type { Undo } from '../useUndo';
import { useWrite, type Write } from '../useWrite';

/** The plan, and what can be asked. */
interface Forms {
  /** Null until it is worked out. */
  readonly plan: OwnForms | null;
  /** The forms could not be read. */
  readonly trouble: Trouble | null;
  /** Reads and plans anew. */
  readonly retry: () => void;
  readonly write: Write;
  /** What came of the last press of 填入; empty before. */
  readonly said: string;
  /** Writes these forms' cells as they were shown; when the workbook says something else by now, nothing, and it is shown anew. */
  readonly fillIn: (chosen: readonly OwnForm[]) => void;
}

/** As of `asOf`, `YYYY-MM-DD`; plans at once, and after something was taken back. */
export function useOwnForms(workbook: PaneWorkbook, table: FoundTable, asOf: string, undo: Undo): Forms {
  const [known, setKnown] = useState<Pick<Forms, 'plan' | 'trouble'>>({ plan: null, trouble: null });
  const [said, setSaid] = useState('');
  const write = useWrite();
  const turn = useRef(0);

  const read = useCallback(async (): Promise<OwnForms> => {
    const [sheets, { settings }, core, summaries] = await Promise.all([
      workbook.readSheets(),
      workbook.readSettings(),
      loadCore(),
      loadSummaries(),
    ]);
    const { planOwnForms } = await summaries.loadOwnForms();
    await nextPaint();
    return planOwnForms(await core.reopenTable(sheets, table), asOf, sheets, settings);
  }, [workbook, table, asOf]);

  const look = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const next = await read().then(
      (plan) => ({ plan, trouble: null }),
      (error: unknown) => ({ plan: null, trouble: troubleOf(error) }),
    );
    if (mine === turn.current) setKnown(next);
  }, [read]);

  const { times, tell } = undo;
  useEffect(() => {
    const soon = window.setTimeout(() => {
      setSaid('');
      void look();
    }, 0);
    return () => {
      window.clearTimeout(soon);
      turn.current += 1;
    };
  }, [look, times]);

  const fillIn = (chosen: readonly OwnForm[]): void => {
    void write.run('trouble.write', async () => {
      const fresh = await read();
      const names = new Set(chosen.map(({ name }) => name));
      const now = fresh.forms.filter(({ name }) => names.has(name));
      if (JSON.stringify(now) !== JSON.stringify(chosen)) {
        setKnown({ plan: fresh, trouble: null });
        setSaid(words.changed);
        return;
      }
      const { scope, formulas } = fresh;
      const edits = now.flatMap(({ cells }) => cells.map(({ edit }) => edit));
      const report = await workbook.apply(edits, { scope, formulas, label: words.label });
      const n = report.written.length;
      const done = n > 0 ? fill(words.done, { n }) : words.nothing;
      const cells = report.refused.map(({ cell }) => cell).join(words.between);
      const sentence = cells === '' ? done : fill(words.refused, { said: done, cells });
      tell({ sentence, refused: [], trouble: null, undo: report.undo });
      setSaid(sentence);
      await look();
    });
  };
  const retry = (): void => {
    setKnown({ plan: null, trouble: null });
    void look();
  };
  return { ...known, retry, write, said, fillIn };
}
