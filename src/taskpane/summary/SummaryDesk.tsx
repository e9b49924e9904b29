// 汇总: choose, write, look. Which of its screens is shown?

import { useEffect, useState, type ReactNode } from 'react';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import { t } from '../text';
import type { Locate } from '../useLocate';
import { useStaleSheets } from '../useStaleSheets';
import type { Summaries } from '../useSummaries';
import { CleanCopy } from './CleanCopy';
import { ChooseSheets } from './ChooseSheets';
import { Drawing } from './Drawing';
import { SummaryResults } from './SummaryResults';

export interface SummaryDeskProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  readonly asOf: string;
  readonly summaries: Summaries;
  readonly locate: Locate;
}

/** The desk; it works out the sheets when it opens, unless that was done before. */
export default function SummaryDesk({ head, workbook, table, asOf, summaries, locate }: SummaryDeskProps) {
  const { now, plan, draw, cancel } = summaries;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const drawn = now.phase === 'done' ? now.drawn : null;
  const stale = useStaleSheets(workbook, table, asOf, drawn);
  useEffect(() => {
    if (now.phase === 'planning') plan();
  }, [now.phase, plan]);

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
        onChosen={(ids) => setLeft(new Set(now.choices.map(({ id }) => id).filter((id) => !ids.has(id))))}
        onDraw={() => draw(chosen)}
        below={<CleanCopy workbook={workbook} />}
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
    />
  );
}
