// 由通知生成分工表: give, look over, make. Which of its screens is shown?

import { useEffect, useState } from 'react';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { loadCore } from '../loadCore';
import type { PaneWorkbook } from '../PaneWorkbook';
import { TroubleNotice } from '../parts/TroubleNotice';
import { Waiting } from '../parts/Waiting';
import { useWrite } from '../useWrite';
import { takeOut } from './drawOnce';
import { GiveNotice, type TextSheet } from './GiveNotice';
import { LookOver } from './LookOver';
import type { Looking } from './Looking';
import { MadeTable } from './MadeTable';
import type { NoticeFiles } from './NoticeFiles';
import { n } from './noticeWords';
import { useNotice } from './useNotice';

export interface NoticeDeskProps {
  readonly workbook: PaneWorkbook;
  /** Null where files cannot be had. */
  readonly files: NoticeFiles | null;
  /** Back to where the person came from. */
  readonly onBack: () => void;
  /** The person wants to work with the table on this sheet. */
  readonly onUse: (sheet: string) => void;
}

/** The step; what was typed stays until the person leaves it. */
export default function NoticeDesk({ workbook, files, onBack, onUse }: NoticeDeskProps) {
  const { now, read: begin, make, give, look } = useNotice(workbook);
  const [text, setText] = useState('');
  const [looking, setLooking] = useState<Looking>(fresh);
  const sheets = useTextSheets(workbook);
  const removal = useWrite();
  const read: typeof begin = (document) => {
    setLooking(fresh);
    begin(document);
  };
  switch (now.step) {
    case 'give':
      return (
        <GiveNotice
          text={text}
          sheets={sheets}
          hasFiles={files !== null}
          sentence={now.sentence}
          notice={now.trouble && <TroubleNotice title="trouble.read" trouble={now.trouble} />}
          onText={setText}
          onRead={() => read(async () => (await noticeJobs()).documentOfText(text, n('give.pasted')))}
          onFile={(file) => read(() => readFile(file, files))}
          onSheet={(name) =>
            read(async () => {
              const [jobs, [sheet]] = await Promise.all([noticeJobs(), workbook.readSheets([name])]);
              return sheet ? jobs.documentOfSheet(sheet) : { sentence: n('give.none') };
            })
          }
          onBack={onBack}
        />
      );
    case 'reading':
      return <Waiting title={n('reading')} note={n('reading.why')} />;
    case 'making':
      return <Waiting title={n('making')} note={n('making.why')} />;
    case 'look':
      return (
        <LookOver
          notice={now.notice}
          looking={looking}
          sentence={now.sentence}
          trouble={now.trouble}
          onLooking={setLooking}
          onMake={() => make(now.notice, looking.decisions)}
          onBack={() => give()}
        />
      );
    case 'made': {
      const { notice, made } = now;
      return (
        <MadeTable
          made={made}
          trouble={removal.trouble && <TroubleNotice {...removal.trouble} onRetry={removal.retry} />}
          onOpen={(name) => void workbook.select(name, 'A1').catch(() => undefined)}
          onUse={() => onUse(made.names[0] ?? '')}
          onBack={() => look(notice, null)}
          onRemove={() =>
            void removal.run('trouble.notice.remove', async () => {
              const isOut = await takeOut(workbook, notice, made);
              look(notice, isOut ? n('made.removed', { n: made.names.length }) : n('made.changed'));
            })
          }
        />
      );
    }
  }
}

/** Nothing looked at yet. */
const fresh: Looking = {
  decisions: { cells: {}, dropped: [], loose: {} },
  checked: new Set(),
  tab: null,
  open: null,
};

const noticeJobs = async () => (await loadCore()).loadNotice();

async function readFile(file: File, files: NoticeFiles | null) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await files?.readDocument(file.name, bytes);
  return opened?.ok ? opened.document : { sentence: opened?.sentence ?? n('give.none') };
}

/** Visible sheets with text, as they stand when the step opens; none while Excel does not answer. */
function useTextSheets(workbook: PaneWorkbook): readonly TextSheet[] {
  const [sheets, setSheets] = useState<readonly TextSheet[]>([]);
  useEffect(() => {
    let isHere = true;
    workbook.readSheets().then(
      (all) => {
        if (isHere) setSheets(all.flatMap(textSheet));
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [workbook]);
  return sheets;
}

function textSheet({ name, visibility, cells }: SheetSnapshot): TextSheet[] {
  const filled = [...cells.values()].filter(({ text }) => text.trim() !== '').length;
  return visibility === 'visible' && filled > 0 ? [{ name, cells: filled }] : [];
}
