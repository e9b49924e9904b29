// The result of a check with everything that belongs on its screen: troubles, notes, the lights, and the dialog of a waiver.

import { lazy, Suspense } from 'react';
import type { DeskMemory } from '../DeskMemory';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { Kept } from '../useKept';
import type { Locate } from '../useLocate';
import type { SelectedCell } from '../useSelection';
import type { CheckedDesk } from './CheckedDesk';
import { cardActions } from './cardActions';
import { CheckResults } from './CheckResults';
import { DeskNotices } from './DeskNotices';
import type { FindingView } from './useFindingView';
import type { Steps } from './useSteps';
import type { Waiving } from './useWaiving';
import { WaiveStep } from './WaiveStep';

const Lights = lazy(() => import(/* webpackChunkName: "deadlines" */ './lights/Lights'));

export interface ResultStepProps {
  readonly desk: CheckedDesk;
  readonly memory: DeskMemory;
  readonly kept: Kept;
  readonly view: FindingView;
  readonly steps: Steps;
  readonly waiving: Waiving;
  readonly changedCells: ReadonlySet<string> | null;
  readonly selected: SelectedCell | null;
  readonly locate: Locate;
  /** How many findings could stand in the issued document. */
  readonly defects: number;
  readonly onAgain: () => void;
}

/** The screen. */
export function ResultStep(props: ResultStepProps) {
  const { desk, memory, kept, view, steps, waiving, changedCells, selected, locate, defects, onAgain } =
    props;
  const { head, today, result, checked, repairs, earlier, actions, notice, onLocate } = desk;
  const { tab, go } = steps;
  return (
    <>
      <CheckResults
        head={head}
        result={result}
        view={view}
        tab={tab}
        lights={
          <Suspense fallback={null}>
            <Lights
              workbook={kept.workbook}
              checked={checked}
              asOf={result.report.asOf}
              today={today}
              memory={memory}
              actions={actions}
              selected={selected}
              onLocate={onLocate}
            />
          </Suspense>
        }
        changedCells={changedCells}
        notice={
          <>
            {locate.trouble && (
              <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
            )}
            {!waiving.isOpen && tab === 'findings' && notice}
          </>
        }
        notes={
          <DeskNotices
            result={result}
            damage={kept.damage}
            earlier={earlier}
            actions={actions}
            onCertificate={() => go('certificate')}
          />
        }
        safe={repairs?.safe.length ?? 0}
        defects={defects}
        actions={actions}
        findingActions={cardActions(desk, view, steps, waiving)}
        onTab={steps.setTab}
        onAgain={onAgain}
        onSettings={() => go('settings')}
        onFixAll={() => go('fix')}
        onIssued={() => go('issued')}
        onCertificate={() => go('certificate')}
      />
      <WaiveStep desk={desk} view={view} waiving={waiving} />
    </>
  );
}
