// 督查: set up, run, read the findings. Which of its screens is shown?

import { useState, type ReactNode } from 'react';
import type { TableState } from '../../jobs/CheckReport';
import type { FoundTable } from '../FoundTable';
import { loadCore } from '../loadCore';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import type { Check } from '../useCheck';
import type { Locate } from '../useLocate';
import { CheckBefore } from './CheckBefore';
import { CheckResults } from './CheckResults';
import { CheckRunning } from './CheckRunning';
import type { ListedFinding } from './ListedFinding';
import type { RuleExplanation } from './RuleExplanation';
import { RulePage } from './RulePage';
import type { FindingView } from './useFindingView';

export interface CheckDeskProps {
  readonly head: ReactNode;
  readonly table: FoundTable;
  readonly asOf: string;
  readonly state: TableState | null;
  readonly check: Check;
  readonly view: FindingView;
  /** Null while the sheet is as it was checked. */
  readonly changedCells: ReadonlySet<string> | null;
  readonly locate: Locate;
  readonly onAsOf: (day: string) => void;
  readonly onState: (state: TableState) => void;
}

/** The desk. A result stays at hand while settings are changed or a new check fails. */
export function CheckDesk(props: CheckDeskProps) {
  const { head, table, asOf, state, check, view, changedCells, locate, onAsOf, onState } = props;
  const [isSetting, setIsSetting] = useState(false);
  const [rule, setRule] = useState<RuleExplanation | null>(null);
  const { now, result } = check;

  const run = (): void => {
    if (state === null) return;
    setIsSetting(false);
    check.run({ asOf, state });
  };
  const showRule = ({ finding }: ListedFinding): void => {
    void loadCore()
      .then((core) => core.explainRule(finding.rule))
      .then(setRule);
  };

  if (now.phase === 'running') return <CheckRunning head={head} step={now.step} onCancel={check.cancel} />;
  if (now.phase === 'failed') {
    return (
      <TroubleScreen
        head={head}
        title="trouble.check"
        trouble={now.trouble}
        onRetry={run}
        onBack={check.cancel}
      />
    );
  }
  if (result === null || isSetting) {
    const back = result === null ? {} : { onBack: () => setIsSetting(false) };
    return (
      <CheckBefore
        head={head}
        table={table}
        asOf={asOf}
        state={state}
        onAsOf={onAsOf}
        onState={onState}
        onCheck={run}
        {...back}
      />
    );
  }
  if (rule) return <RulePage head={head} rule={rule} onBack={() => setRule(null)} />;
  return (
    <CheckResults
      head={head}
      result={result}
      view={view}
      changedCells={changedCells}
      notice={
        locate.trouble && (
          <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
        )
      }
      onAgain={run}
      onSettings={() => setIsSetting(true)}
      onLocate={({ finding: { cell } }) => {
        if (cell !== null) locate.go(result.report.sheet, cell);
      }}
      onRule={showRule}
    />
  );
}
