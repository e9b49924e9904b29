// 汇总: choose, write, look. Which of its screens is shown?

import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { CheckReport } from '../../jobs/CheckReport';
import type { DeskMemory } from '../DeskMemory';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { ownFormWords } from '../../messages/zh-CN/ownForms';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import { t } from './summaryWords';
import type { ReturnFiles } from '../returns/ReturnFiles';
import type { Round } from '../returns/Round';
import type { Locate } from '../useLocate';
import { useStaleSheets } from '../useStaleSheets';
import type { Undo } from '../useUndo';
import type { Summaries } from '../useSummaries';
import { CleanCopy } from './CleanCopy';
import { ChooseSheets } from './ChooseSheets';
import { Drawing } from './Drawing';
import { FurtherSection } from './FurtherSection';
import { SummaryResults } from './SummaryResults';

const ReturnsDesk = lazy(() => import(/* webpackChunkName: "returnsDesk" */ '../returns/ReturnsDesk'));
const OwnForms = lazy(() => import(/* webpackChunkName: "ownForms" */ './OwnForms'));
const Chase = lazy(() => import(/* webpackChunkName: "chase" */ './Chase'));

/** Under this name the desk remembers which sheets the person left out. */
const LEFT_OUT = 'sheets';

export interface SummaryDeskProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  readonly asOf: string;
  readonly memory: DeskMemory;
  readonly summaries: Summaries;
  /** The last check. */
  readonly report: CheckReport | null;
  /** Null where files cannot be had. */
  readonly returns: ReturnFiles | null;
  readonly round: Round;
  readonly onRound: (change: (before: Round) => Round) => void;
  readonly locate: Locate;
  readonly undo: Undo;
}

/** The desk; it works out the sheets when it opens, unless that was done before. */
export default function SummaryDesk(props: SummaryDeskProps) {
  const { head, workbook, table, asOf, memory, summaries, report, returns, round, onRound, locate, undo } =
    props;
  const { now, plan, draw, cancel } = summaries;
  const [left, setLeft] = useState(() => new Set(memory.read(LEFT_OUT)?.split(' ')));
  const [isAsLast] = useState(left.size > 0);
  const [isChasing, setIsChasing] = useState(false);
  const [isReturning, setIsReturning] = useState(false);
  const [isFilling, setIsFilling] = useState(false);
  const drawn = now.phase === 'done' ? now.drawn : null;
  const stale = useStaleSheets(workbook, table, asOf, report, drawn);
  useEffect(() => {
    if (now.phase === 'planning') plan();
  }, [now.phase, plan]);

  const chase = (): void => setIsChasing(true);
  const leaveOut = (ids: readonly string[]): void => {
    setLeft(new Set(ids));
    memory.write(LEFT_OUT, ids.length > 0 ? ids.join(' ') : null);
  };

  if (isReturning && returns) {
    return (
      <Suspense fallback={<Waiting head={head} title={t('open.running')} note={t('open.running.why')} />}>
        <ReturnsDesk
          head={head}
          workbook={workbook}
          table={table}
          files={returns}
          asOf={asOf}
          round={round}
          onRound={onRound}
          locate={locate}
          undo={undo}
          onBack={() => setIsReturning(false)}
        />
      </Suspense>
    );
  }
  if (isFilling) {
    return (
      <Suspense fallback={<Waiting head={head} title={t('sum.preparing')} note={t('open.running.why')} />}>
        <OwnForms
          head={head}
          workbook={workbook}
          table={table}
          asOf={asOf}
          locate={locate}
          undo={undo}
          onBack={() => setIsFilling(false)}
        />
      </Suspense>
    );
  }
  const further = (
    <>
      {returns && (
        <FurtherSection
          title={t('sum.returns')}
          about={t('sum.returns.why')}
          button={t('sum.returns.open')}
          onClick={() => setIsReturning(true)}
        />
      )}
      <FurtherSection
        title={ownFormWords.title}
        about={ownFormWords.about}
        button={ownFormWords.button}
        onClick={() => setIsFilling(true)}
      />
    </>
  );
  if (isChasing) {
    return (
      <Suspense fallback={<Waiting head={head} title={t('sum.preparing')} note={t('open.running.why')} />}>
        <Chase head={head} workbook={workbook} table={table} asOf={asOf} onBack={() => setIsChasing(false)} />
      </Suspense>
    );
  }
  if (now.phase === 'planning')
    return <Waiting head={head} title={t('sum.preparing')} note={t('open.running.why')} />;
  if (now.phase === 'drawing') return <Drawing head={head} sheets={now.sheets} onCancel={cancel} />;
  if (now.phase === 'failed') {
    const kept = now.during === 'draw' ? { kept: 'trouble.draw.kept' as const } : {};
    const title = now.during === 'draw' ? 'trouble.draw' : 'trouble.read';
    return <TroubleScreen head={head} title={title} trouble={now.trouble} onRetry={plan} {...kept} />;
  }
  if (now.phase === 'choosing') {
    const chosen = new Set(now.choices.map(({ id }) => id).filter((id) => !left.has(id)));
    return (
      <ChooseSheets
        head={head}
        asOf={asOf}
        choices={now.choices}
        chosen={chosen}
        isAsLast={isAsLast}
        onChosen={(ids) => leaveOut(now.choices.map(({ id }) => id).filter((id) => !ids.has(id)))}
        onDraw={() => draw(chosen)}
        onChase={chase}
        below={
          <>
            {further}
            <CleanCopy workbook={workbook} />
          </>
        }
      />
    );
  }
  return (
    <SummaryResults
      head={head}
      sheets={now.sheets}
      isCancelled={now.isCancelled}
      stale={stale}
      notice={
        locate.trouble && (
          <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
        )
      }
      onOpen={(name) => locate.go(name, 'A1')}
      onAgain={() => draw(new Set(now.drawn.map(({ id }) => id)))}
      onOther={plan}
      onChase={chase}
      below={further}
    />
  );
}
