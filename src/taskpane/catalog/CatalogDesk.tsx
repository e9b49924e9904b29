// 目录: what the table is read by, and the names a person has to decide about. Which of its screens is shown?

import { useState, type ReactNode } from 'react';
import type { Catalog } from '../../catalog/Catalog';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import type { Locate } from '../useLocate';
import type { CatalogFiles } from './CatalogFiles';
import type { CatalogView } from './CatalogView';
import { c } from './catalogWords';
import { ConfirmUnits } from './ConfirmUnits';
import { ExchangeCatalog } from './ExchangeCatalog';
import type { Judging } from './judgementOf';
import { JudgeNames } from './JudgeNames';
import { LearnUnits } from './LearnUnits';
import { Overview } from './Overview';
import { RegionStep } from './RegionStep';
import { useCatalog } from './useCatalog';

export interface CatalogDeskProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  readonly files: CatalogFiles | null;
  /** `YYYY-MM-DD`, written beside a judgement. */
  readonly today: string;
  readonly locate: Locate;
  /** Region the person says; null for none of those with a catalog, undefined for what the title says. */
  readonly onRegion: (region: string | null | undefined) => void;
}

/** A step inside the desk. */
export type CatalogStep = 'judge' | 'learn' | 'confirm' | 'exchange' | 'region';

/** The desk; every step reads the sheet anew before it writes. */
export default function CatalogDesk(props: CatalogDeskProps) {
  const { head, workbook, table, files, today, locate, onRegion } = props;
  const { now, read, write } = useCatalog(workbook, table);
  const [step, setStep] = useState<CatalogStep | null>(null);
  const [judging, setJudging] = useState<Judging | null>(null);
  const back = (): void => setStep(null);
  const finish = (parts: Partial<Catalog>): void => {
    back();
    write(parts);
  };

  if (now.phase === 'reading' || now.phase === 'writing') {
    const id = now.phase === 'writing' ? 'writing' : 'reading';
    return <Waiting head={head} title={c(id)} note={c(`${id}.why`)} />;
  }
  if (now.phase === 'failed') {
    const title = now.during === 'write' ? 'trouble.catalog' : 'trouble.read';
    return <TroubleScreen head={head} title={title} trouble={now.trouble} onRetry={read} />;
  }
  const { at, written } = now;
  const { view } = at;
  const notice = locate.trouble && (
    <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
  );
  const go = (cell: string): void => locate.go(table.sheet, cell);
  const open = (cell: string | null): void => locate.go(view.sheet ?? table.sheet, cell ?? 'A1');
  const left = view.doubtful.filter(({ word }) => !judging?.skipped.includes(word));
  if (step === 'judge' && judging && left[0]) {
    return (
      <JudgeNames
        head={head}
        key={left[0].word}
        name={left[0]}
        view={view}
        judging={judging}
        today={today}
        notice={notice}
        onJudging={setJudging}
        onJudge={write}
        onLocate={go}
        onBack={back}
      />
    );
  }
  if (step === 'learn') {
    return (
      <LearnUnits head={head} units={view.learnable} onWrite={(units) => finish({ units })} onBack={back} />
    );
  }
  if (step === 'confirm' && view.pending.length > 0) {
    return (
      <ConfirmUnits head={head} units={view.pending} onWrite={(units) => finish({ units })} onBack={back} />
    );
  }
  if (step === 'exchange') {
    return <ExchangeCatalog head={head} at={at} files={files} onImport={finish} onBack={back} />;
  }
  if (step === 'region') {
    return (
      <RegionStep
        head={head}
        region={table.region}
        onRegion={(region) => {
          back();
          onRegion(region);
        }}
        onBack={back}
      />
    );
  }
  return (
    <Overview
      head={head}
      view={view}
      written={written}
      notice={notice}
      onStep={(next) => {
        setStep(next);
        if (next === 'judge') setJudging(beginJudging(view));
      }}
      onMake={() => write({})}
      onOpen={open}
    />
  );
}

/** The person's name as she wrote it last; nothing skipped yet. */
function beginJudging({ doubtful, judgements }: CatalogView): Judging {
  return { total: doubtful.length, done: 0, skipped: [], by: judgements.at(-1)?.by ?? '', isForAll: false };
}
