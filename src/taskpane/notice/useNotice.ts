// From a notice to a sheet: given, read, looked over, made. Nothing is written before the person says so.

import { useCallback, useEffect, useRef, useState } from 'react';
import type * as jobs from '../../jobs/notice';
import type { ImportedNotice, NoticeDecisions, NoticeReview } from '../../jobs/notice';
import type { DocumentSnapshot } from '../../workbook/DocumentSnapshot';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { FoundTable } from '../FoundTable';
import { loadCore } from '../loadCore';
import { nextPaint } from '../nextPaint';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';
import { drawOnce } from './drawOnce';
import { n } from './noticeWords';

/** A notice that was read. */
export interface OpenNotice {
  readonly jobs: typeof jobs;
  /** The file's name, or what stands for it. */
  readonly name: string;
  readonly imported: ImportedNotice;
  readonly review: NoticeReview;
}

/** Sheets that were made, or were there already. */
export interface MadeSheets {
  readonly plans: readonly SheetPlan[];
  /** What their tabs say, in the plans' order. */
  readonly names: readonly string[];
  readonly isNew: boolean;
  /** The table as the pane finds it; null when it does not. */
  readonly found: FoundTable | null;
}

/** Where the work stands. */
export type NoticeStep =
  | { readonly step: 'give'; readonly sentence: string | null; readonly trouble: Trouble | null }
  | { readonly step: 'reading' | 'making' }
  | {
      readonly step: 'look';
      readonly notice: OpenNotice;
      readonly sentence: string | null;
      readonly trouble: Trouble | null;
    }
  | { readonly step: 'made'; readonly notice: OpenNotice; readonly made: MadeSheets };

/** The work and what can be asked of it. */
export interface NoticeWork {
  readonly now: NoticeStep;
  readonly read: (document: () => Promise<DocumentSnapshot | { readonly sentence: string }>) => void;
  readonly make: (notice: OpenNotice, decisions: NoticeDecisions) => void;
  /** Another notice. */
  readonly give: () => void;
  /** Back to looking over; a sentence is told above. */
  readonly look: (notice: OpenNotice, sentence: string | null) => void;
}

const nothingGiven: NoticeStep = { step: 'give', sentence: null, trouble: null };

/** The work; an answer that comes after the person went on is dropped. */
export function useNotice(workbook: PaneWorkbook): NoticeWork {
  const [now, setNow] = useState<NoticeStep>(nothingGiven);
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const go = useCallback(
    (first: NoticeStep, work: () => Promise<NoticeStep>, failed: (trouble: Trouble) => NoticeStep): void => {
      turn.current += 1;
      const mine = turn.current;
      setNow(first);
      work()
        .catch((error: unknown) => failed(troubleOf(error)))
        .then(
          (next) => {
            if (mine === turn.current) setNow(next);
          },
          () => undefined,
        );
    },
    [],
  );

  return {
    now,
    read: (document) =>
      go(
        { step: 'reading' },
        async () => {
          const given = await document();
          if ('sentence' in given) return { ...nothingGiven, sentence: given.sentence };
          const notice = await open(given);
          const { rows } = notice.review;
          const isEmpty = rows.length === 0 && notice.imported.lists.length === 0;
          if (isEmpty) return { ...nothingGiven, sentence: n('give.none') };
          return { step: 'look', notice, sentence: null, trouble: null };
        },
        (trouble) => ({ ...nothingGiven, trouble }),
      ),
    make: (notice, decisions) =>
      go(
        { step: 'making' },
        async () => {
          await nextPaint();
          return { step: 'made', notice, made: await drawOnce(workbook, notice, decisions) };
        },
        (trouble) => ({ step: 'look', notice, sentence: null, trouble }),
      ),
    give: () => {
      turn.current += 1;
      setNow(nothingGiven);
    },
    look: (notice, sentence) => setNow({ step: 'look', notice, sentence, trouble: null }),
  };
}

async function open(document: DocumentSnapshot): Promise<OpenNotice> {
  const core = await loadCore();
  const notice = await core.loadNotice();
  await nextPaint();
  const imported = await notice.importNotice(document);
  return { jobs: notice, name: document.name, imported, review: notice.reviewNotice(imported.notice) };
}
