// The pane: opens the workbook it sits beside, and shows the screen that its state calls for.

import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { CatalogFiles } from './catalog/CatalogFiles';
import { forgetful, type DeskMemory } from './DeskMemory';
import type { NoticeFiles } from './notice/NoticeFiles';
import type { PaneWorkbook } from './PaneWorkbook';
import { CrashBoundary } from './parts/CrashBoundary';
import { firstDesks, type Desk } from './parts/TableHead';
import { TroubleScreen } from './parts/TroubleScreen';
import { Waiting } from './parts/Waiting';
import { ChooseTable } from './start/ChooseTable';
import { FirstOpen } from './start/FirstOpen';
import { NoTable } from './start/NoTable';
import { t } from './text';
import { themes, type Appearance } from './theme';
import { useAppearance } from './useAppearance';
import { useOpenTable } from './useOpenTable';
import { usePage } from './usePage';
import type { ReturnFiles } from './returns/ReturnFiles';
import { Workspace } from './Workspace';

const NoticeDesk = lazy(() => import(/* webpackChunkName: "noticeDesk" */ './notice/NoticeDesk'));

const useStyles = makeStyles({
  // At 200 % zoom it scrolls as one (parts/Pane).
  root: { height: '100%', textWrap: 'pretty', '@media (max-height: 399px)': { overflowY: 'auto' } },
});

/** What the entry supplies. */
export interface AppProps {
  readonly workbook: PaneWorkbook;
  /** Today as the person's clock has it, `YYYY-MM-DD`: the as-of day unless she says otherwise. */
  readonly today: string;
  /** Workbook files; absent where the pane cannot have them. */
  readonly files?: CatalogFiles;
  /** Prose documents; absent where the pane cannot have them. */
  readonly documents?: NoticeFiles;
  /** Workbooks that go out to units and come back; absent where the pane cannot have them. */
  readonly returns?: ReturnFiles;
  /** Opens a sample workbook; absent where the pane cannot. */
  readonly onSample?: () => Promise<void>;
  /** What the desk remembers; absent where nothing can be kept: then only as long as the pane is open. */
  readonly memory?: DeskMemory;
  /** Excel's own theme where the entry knows it; absent = as the system looks. */
  readonly appearance?: Appearance;
}

/** The whole pane. */
export function App(props: AppProps) {
  const { workbook, today, files, documents, returns, onSample, memory, appearance } = props;
  usePage();
  const [kept] = useState(() => memory ?? forgetful());
  const look = useAppearance(appearance);
  return (
    <FluentProvider
      theme={themes[look]}
      className={useStyles().root}
      // What the browser draws by itself: scroll bars, the cross of a search box.
      style={look === 'contrast' ? undefined : { colorScheme: look }}
    >
      <CrashBoundary>
        <Screens
          workbook={workbook}
          today={today}
          files={files ?? null}
          documents={documents ?? null}
          returns={returns ?? null}
          onSample={onSample ?? null}
          memory={kept}
        />
      </CrashBoundary>
    </FluentProvider>
  );
}

/** Under this name the pane remembers which desk the person is at. */
const DESK = 'desk';

interface ScreensProps {
  readonly workbook: PaneWorkbook;
  readonly today: string;
  readonly files: CatalogFiles | null;
  readonly documents: NoticeFiles | null;
  readonly returns: ReturnFiles | null;
  readonly onSample: (() => Promise<void>) | null;
  readonly memory: DeskMemory;
}

function Screens(props: ScreensProps) {
  const { workbook, today, files, documents, returns, onSample, memory } = props;
  const { opening, again, choose, other } = useOpenTable(workbook);
  const [desk, setDesk] = useState<Desk | null>(
    () => firstDesks.find((one) => one === memory.read(DESK)) ?? null,
  );
  const go = (next: Desk): void => {
    setDesk(next);
    if (next !== 'catalog') memory.write(DESK, next);
  };
  const [isNotice, setIsNotice] = useState(false);
  const change = (): void => {
    setDesk(null);
    other();
  };
  const toNotice = (): void => setIsNotice(true);
  if (isNotice) {
    return (
      <Suspense fallback={<Waiting title={t('open.running')} note={t('open.running.why')} />}>
        <NoticeDesk
          workbook={workbook}
          files={documents}
          onBack={() => setIsNotice(false)}
          onUse={(sheet) => {
            setIsNotice(false);
            setDesk(null);
            again(sheet);
          }}
        />
      </Suspense>
    );
  }
  switch (opening.phase) {
    case 'reading':
      return <Waiting title={t('open.running')} note={t('open.running.why')} />;
    case 'failed':
      return <TroubleScreen title="trouble.read" trouble={opening.trouble} onRetry={() => again()} />;
    case 'none':
      return <NoTable sheets={opening.sheets} onAgain={again} onNotice={toNotice} onSample={onSample} />;
    case 'choosing':
      return <ChooseTable tables={opening.tables} onChoose={choose} onAgain={again} onNotice={toNotice} />;
    case 'found':
      if (desk === null)
        return <FirstOpen table={opening.table} onDesk={go} onOther={change} onNotice={toNotice} />;
      return (
        <Workspace
          key={`${opening.table.sheet} ${opening.table.address}`}
          workbook={workbook}
          files={files}
          returns={returns}
          memory={memory}
          table={opening.table}
          desk={desk}
          today={today}
          onDesk={go}
          onChange={change}
        />
      );
  }
}
