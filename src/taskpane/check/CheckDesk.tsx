// 督查: set up, run, read the findings, settle them. Which of its screens is shown?

import { lazy, Suspense, type ReactNode } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { FoundTable } from '../FoundTable';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import type { Check } from '../useCheck';
import type { Kept } from '../useKept';
import type { Locate } from '../useLocate';
import type { SelectedCell } from '../useSelection';
import type { Undo } from '../useUndo';
import { CheckBefore } from './CheckBefore';
import type { CheckedDesk } from './CheckedDesk';
import { t } from './checkWords';
import { CheckRunning } from './CheckRunning';
import { documentDefects } from './documentDefects';
import { ResultStep } from './ResultStep';
import { RulePage } from './RulePage';
import { useAfterCheck } from './useAfterCheck';
import { useCheckActions } from './useCheckActions';
import type { FindingView } from './useFindingView';
import { useSteps } from './useSteps';
import { useWaiving } from './useWaiving';

const CertificateStep = lazy(() => import(/* webpackChunkName: "certificate" */ './steps/CertificateStep'));
const FixStep = lazy(() => import(/* webpackChunkName: "fixAll" */ './steps/FixStep'));
const IssuedStep = lazy(() => import(/* webpackChunkName: "issuedDefects" */ './steps/IssuedStep'));

export interface CheckDeskProps {
  readonly head: ReactNode;
  readonly table: FoundTable;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly memory: DeskMemory;
  readonly kept: Kept;
  readonly check: Check;
  readonly view: FindingView;
  /** Null while the sheet is as it was checked. */
  readonly changedCells: ReadonlySet<string> | null;
  readonly selected: SelectedCell | null;
  readonly locate: Locate;
  readonly undo: Undo;
}

/** The desk. A result stays at hand while settings are changed or a new check fails. */
export default function CheckDesk(props: CheckDeskProps) {
  const { head, table, today, memory, kept, check, view, changedCells, selected, locate, undo } = props;
  const { state, asOf } = kept;
  const { now, result, checked } = check;
  const steps = useSteps();
  const waiving = useWaiving(memory);
  const actions = useCheckActions(table.sheet, kept, check, undo);
  const after = useAfterCheck(kept.workbook, result, checked, actions.reports);
  const { step, rule, back } = steps;

  const run = (): void => {
    if (state === null) return;
    back();
    check.run({ asOf, state });
  };

  if (now.phase === 'running') return <CheckRunning head={head} step={now.step} onCancel={check.cancel} />;
  if (now.phase === 'failed') {
    const { trouble } = now;
    return (
      <TroubleScreen
        head={head}
        title="trouble.check"
        trouble={trouble}
        onRetry={run}
        onBack={check.cancel}
      />
    );
  }
  if (result === null || checked === null || step === 'settings') {
    return (
      <CheckBefore
        head={head}
        table={table}
        asOf={asOf}
        state={state}
        notice={kept.damage !== null && t(`kept.${kept.damage}`)}
        onAsOf={kept.setAsOf}
        onState={kept.setState}
        onCheck={run}
        {...(result === null ? {} : { onBack: back })}
      />
    );
  }
  if (rule) return <RulePage head={head} rule={rule} onBack={steps.closeRule} />;

  const { trouble, retry } = actions.write;
  const notice = trouble && (
    <TroubleNotice {...trouble} kept={waiving.isOpen ? 'trouble.typed' : 'trouble.again'} onRetry={retry} />
  );
  const onLocate = (cell: string | null): void => {
    if (cell !== null) locate.go(table.sheet, cell);
  };
  const desk: CheckedDesk = { ...after, head, today, result, checked, actions, notice, onLocate };
  const defects = state === 'issued' ? documentDefects(result.findings, checked) : [];
  const { repairs } = after;
  return (
    <Suspense fallback={<Waiting head={head} title={t('open.running')} note={t('open.running.why')} />}>
      {step === 'fix' && repairs && repairs.safe.length > 0 ? (
        <FixStep desk={desk} plan={repairs} onBack={back} />
      ) : step === 'certificate' && result.report.verdict !== 'blocked' ? (
        <CertificateStep desk={desk} onBack={back} />
      ) : step === 'issued' && defects.length > 0 ? (
        <IssuedStep desk={desk} defects={defects} onBack={back} />
      ) : (
        <ResultStep
          desk={desk}
          memory={memory}
          kept={kept}
          view={view}
          steps={steps}
          waiving={waiving}
          changedCells={changedCells}
          selected={selected}
          locate={locate}
          defects={defects.length}
          onAgain={run}
        />
      )}
    </Suspense>
  );
}
