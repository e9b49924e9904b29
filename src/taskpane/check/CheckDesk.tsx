// 督查: set up, run, read the findings, settle them. Which of its screens is shown?

import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { FoundTable } from '../FoundTable';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import { loadCore } from '../loadCore';
import { t } from './checkWords';
import type { Check } from '../useCheck';
import type { Kept } from '../useKept';
import type { Locate } from '../useLocate';
import type { SelectedCell } from '../useSelection';
import type { Undo } from '../useUndo';
import { CheckBefore } from './CheckBefore';
import { CheckResults } from './CheckResults';
import { CheckRunning } from './CheckRunning';
import { DeskNotices } from './DeskNotices';
import type { FindingActions } from './FindingActions';
import type { CheckTab } from './FindingTools';
import { documentDefects } from './documentDefects';
import { isCounted, type ListedFinding } from './ListedFinding';
import type { RuleExplanation } from './RuleExplanation';
import { RulePage } from './RulePage';
import { entryOf, waiverOf, waiversOf } from './setAside';
import { useAfterCheck } from './useAfterCheck';
import { useCheckActions } from './useCheckActions';
import { useGroundsDrafts } from './useGroundsDrafts';
import type { FindingView } from './useFindingView';

const Certificate = lazy(() => import(/* webpackChunkName: "certificate" */ './Certificate'));
const FixAll = lazy(() => import(/* webpackChunkName: "fixAll" */ './FixAll'));
const IssuedDefects = lazy(() => import(/* webpackChunkName: "issuedDefects" */ './IssuedDefects'));
const Lights = lazy(() => import(/* webpackChunkName: "deadlines" */ './lights/Lights'));
const WaiveDialog = lazy(() => import(/* webpackChunkName: "waive" */ './WaiveDialog'));

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

/** A step inside the desk. */
type Step = 'settings' | 'fix' | 'issued' | 'certificate' | null;

/** The desk. A result stays at hand while settings are changed or a new check fails. */
export default function CheckDesk(props: CheckDeskProps) {
  const { head, table, today, memory, kept, check, view, changedCells, selected, locate, undo } = props;
  const { state, asOf } = kept;
  const [step, setStep] = useState<Step>(null);
  const [tab, setTab] = useState<CheckTab>('findings');
  const [rule, setRule] = useState<RuleExplanation | null>(null);
  const [waiving, setWaiving] = useState<ListedFinding | null>(null);
  // The dialog itself stays until it has closed: only then does it give the rest of the pane back to screen readers.
  const [isWaiving, setIsWaiving] = useState(false);
  const grounds = useGroundsDrafts(memory, 'waiver');
  const { now, result, checked } = check;
  const actions = useCheckActions(table.sheet, kept, check, undo);
  const { repairs, earlier } = useAfterCheck(kept.workbook, result, checked, actions.reports);

  const run = (): void => {
    if (state === null) return;
    setStep(null);
    check.run({ asOf, state });
  };
  const showRule = ({ finding }: ListedFinding): void => {
    void loadCore()
      .then((core) => core.explainRule(finding.rule))
      .then(setRule);
  };
  const locateCell = (cell: string | null): void => {
    if (cell !== null) locate.go(table.sheet, cell);
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
  if (result === null || checked === null || step === 'settings') {
    const back = result === null ? {} : { onBack: () => setStep(null) };
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
        {...back}
      />
    );
  }
  if (rule) return <RulePage head={head} rule={rule} onBack={() => setRule(null)} />;

  const { write } = actions;
  const writeNotice = write.trouble && (
    <TroubleNotice
      title={write.trouble.title}
      trouble={write.trouble.trouble}
      kept={isWaiving ? 'trouble.typed' : 'trouble.again'}
      onRetry={write.retry}
    />
  );
  const waiting = <Waiting head={head} title={t('open.running')} note={t('open.running.why')} />;
  const safe = repairs?.safe ?? [];
  const back = (): void => setStep(null);
  if (step === 'fix' && repairs && safe.length > 0) {
    const settled = new Set(
      [...repairs.byFinding].filter(([, all]) => all.some(({ kind }) => kind === 'safe')).map(([one]) => one),
    );
    const rest = result.findings.filter((one) => isCounted(one) && !settled.has(one.finding)).length;
    return (
      <Suspense fallback={waiting}>
        <FixAll
          head={head}
          repairs={safe}
          rest={rest}
          isBusy={write.isBusy}
          notice={writeNotice}
          placeOf={(taskIndex) => taskPlace(checked.opened.table.tasks, taskIndex)}
          onLocate={locateCell}
          onFix={(chosen) => void actions.repair(chosen, repairs).then((isDone) => isDone && back())}
          onBack={back}
        />
      </Suspense>
    );
  }
  if (step === 'certificate' && result.report.verdict !== 'blocked') {
    const { report, tasks } = result;
    return (
      <Suspense fallback={waiting}>
        <Certificate
          head={head}
          question={{ report, title: checked.found.title, tasks, made: today }}
          isBusy={write.isBusy}
          notice={writeNotice}
          onMake={() => void actions.certify(today).then((isDone) => isDone && back())}
          onPrint={() => void actions.printCertificate(today)}
          onBack={back}
        />
      </Suspense>
    );
  }
  const defects = state === 'issued' ? documentDefects(result.findings, checked) : [];
  if (step === 'issued' && defects.length > 0) {
    const entries = defects.map(({ finding }) => entryOf(finding));
    return (
      <Suspense fallback={waiting}>
        <IssuedDefects
          head={head}
          defects={defects}
          isBusy={write.isBusy}
          notice={writeNotice}
          onLocate={({ finding }) => locateCell(finding.cell)}
          onIssue={() => void actions.issue(entries).then((isDone) => isDone && back())}
          onBack={back}
        />
      </Suspense>
    );
  }

  /** Settles a finding, then opens the one that came after it. */
  const settle = (work: Promise<boolean>): void => {
    const next = view.following();
    void work.then((isDone) => {
      if (isDone && next) view.open(next);
    });
  };
  const findingActions: FindingActions = {
    onLocate: ({ finding }) => locateCell(finding.cell),
    onRule: showRule,
    repairsOf: ({ finding }) => repairs?.byFinding.get(finding) ?? [],
    onRepair: (_, repair) => {
      if (repairs) settle(actions.repair([repair], repairs));
    },
    onRecheck: (listed) => {
      const next = view.following();
      void actions.recheck(listed).then((still) => {
        const one = still ?? next;
        if (one) view.open(one);
      });
    },
    onWaive: (listed) => {
      setWaiving(listed);
      setIsWaiving(true);
    },
    onRecount: ({ finding }) => {
      if (finding.waived !== null) void actions.unwaive(waiversOf(finding, result.waivers));
      else void actions.unissue([entryOf(finding)]);
    },
  };
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
              memory={memory}
              actions={actions}
              selected={selected}
              onLocate={locateCell}
            />
          </Suspense>
        }
        changedCells={changedCells}
        notice={
          <>
            {locate.trouble && (
              <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
            )}
            {!isWaiving && tab === 'findings' && writeNotice}
          </>
        }
        notes={
          <DeskNotices
            result={result}
            damage={kept.damage}
            earlier={earlier}
            actions={actions}
            onCertificate={() => setStep('certificate')}
          />
        }
        safe={safe.length}
        defects={defects.length}
        actions={actions}
        findingActions={findingActions}
        onTab={setTab}
        onAgain={run}
        onSettings={() => setStep('settings')}
        onFixAll={() => setStep('fix')}
        onIssued={() => setStep('issued')}
        onCertificate={() => setStep('certificate')}
      />
      {waiving && (
        <Suspense fallback={null}>
          <WaiveDialog
            key={waiving.id}
            isOpen={isWaiving}
            listed={waiving}
            draft={grounds.of(waiving.id)}
            isBusy={write.isBusy}
            notice={isWaiving && writeNotice}
            onDraft={(draft) => grounds.change(waiving.id, draft)}
            onWaive={(waiver) => {
              settle(
                actions.waive(waiverOf(waiving.finding, waiver)).then((isDone) => {
                  if (isDone) {
                    setIsWaiving(false);
                    grounds.settled(waiving.id, waiver.by);
                  }
                  return isDone;
                }),
              );
            }}
            onClose={() => setIsWaiving(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function taskPlace(
  tasks: readonly { readonly no: string | null; readonly row: number }[],
  taskIndex: number | null,
): string {
  const task = taskIndex === null ? undefined : tasks[taskIndex - 1];
  if (!task) return '';
  return task.no === null ? t('group.row.n', { n: task.row }) : t('task.no', { no: task.no });
}
