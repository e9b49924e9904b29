// What a check found: the verdict, counts that filter, the list, and the walk from one finding to the next. (pictures 22–30, 32)

import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Wrench20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { Facts } from '../parts/Facts';
import { Pane } from '../parts/Pane';
import { severities } from '../parts/SeverityIcon';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';
import type { FindingActions } from './FindingActions';
import { FindingList } from './FindingList';
import { FindingTools, type CheckTab } from './FindingTools';
import type { CheckResult, ListedFinding } from './ListedFinding';
import { SeverityCounts } from './SeverityCounts';
import type { CheckActions } from './useCheckActions';
import type { FindingView } from './useFindingView';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  clean: { padding: '12px 16px 16px', display: 'flex', flexDirection: 'column', gap: '14px' },
  notice: { '& > div': { padding: '12px 16px' } },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface CheckResultsProps {
  readonly head: ReactNode;
  readonly result: CheckResult;
  readonly view: FindingView;
  readonly tab: CheckTab;
  /** What stands in place of the findings on the tab 时限. */
  readonly lights: ReactNode;
  /** Null while the sheet is as it was checked; then the cells that changed. */
  readonly changedCells: ReadonlySet<string> | null;
  /** Troubles to tell above the list. */
  readonly notice?: ReactNode;
  /** What has to be known besides. */
  readonly notes: ReactNode;
  /** How many safe corrections there are. */
  readonly safe: number;
  /** How many findings could stand in the issued document. */
  readonly defects: number;
  readonly actions: CheckActions;
  readonly findingActions: FindingActions;
  readonly onTab: (tab: CheckTab) => void;
  readonly onAgain: () => void;
  readonly onSettings: () => void;
  readonly onFixAll: () => void;
  readonly onIssued: () => void;
  readonly onCertificate: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** The whole screen of a finished check. */
export function CheckResults(props: CheckResultsProps) {
  const { head, result, view, tab, lights, changedCells, notice, notes, safe, defects } = props;
  const { actions, findingActions, onTab, onAgain, onSettings, onFixAll, onIssued, onCertificate } = props;
  const styles = useStyles();
  const { report } = result;
  const { error, warning, info } = report.counts;
  const isStale = changedCells !== null;
  const isClean = severities.every((severity) => report.counts[severity] === 0);
  return (
    <Pane
      head={head}
      flush
      top={
        <>
          <Verdict
            report={report}
            isStale={isStale}
            defects={defects}
            actions={actions}
            onAgain={onAgain}
            onSettings={onSettings}
            onIssued={onIssued}
            onCertificate={onCertificate}
          />
          {!isClean && tab === 'findings' && (
            <SeverityCounts counts={report.counts} only={view.severity} onOnly={view.setSeverity} />
          )}
          <FindingTools
            tab={tab}
            counts={{ findings: error + warning + info, lights: result.tasks }}
            hasList={!isClean && tab === 'findings'}
            grouping={view.grouping}
            word={view.word}
            shown={view.shown}
            onTab={onTab}
            onGrouping={view.setGrouping}
            onWord={view.setWord}
          />
        </>
      }
      foot={
        <Walk
          isStale={isStale}
          isClean={isClean}
          isList={tab === 'findings'}
          view={view}
          safe={safe}
          onAgain={onAgain}
          onLocate={findingActions.onLocate}
          onFixAll={onFixAll}
          onCertificate={onCertificate}
        />
      }
    >
      <div className={styles.notice}>{notice}</div>
      {notes}
      {tab === 'lights' ? (
        lights
      ) : (
        <>
          {isClean && <Clean result={result} />}
          <FindingList view={view} changedCells={changedCells ?? nothing} actions={findingActions} />
        </>
      )}
    </Pane>
  );
}

function Clean({ result: { report, tasks } }: { result: CheckResult }) {
  const styles = useStyles();
  const prose = useProse();
  const scope = [t('check.scope'), t('check.scope.all', { n: tasks })] as const;
  const counts = severities.map(
    (severity) => [t(`severity.${severity}`), t('count', { n: report.counts[severity] })] as const,
  );
  return (
    <div className={styles.clean}>
      <p className={prose.paragraph}>{t('clean.next')}</p>
      <p className={prose.paragraph}>{t('certificate.ready')}</p>
      <Facts rows={[scope, ...counts]} />
    </div>
  );
}

interface WalkProps {
  readonly isStale: boolean;
  readonly isClean: boolean;
  /** The findings are what is shown. */
  readonly isList: boolean;
  readonly view: FindingView;
  readonly safe: number;
  readonly onAgain: () => void;
  readonly onLocate: (listed: ListedFinding) => void;
  readonly onFixAll: () => void;
  readonly onCertificate: () => void;
}

function Walk(props: WalkProps) {
  const { isStale, isClean, isList, view, safe, onAgain, onLocate, onFixAll, onCertificate } = props;
  const styles = useStyles();
  const prose = useProse();
  const [spoken, setSpoken] = useState('');
  const walk = (step: 1 | -1): void => {
    const isAround = step === 1 && view.position > 0 && view.position === view.shown;
    const next = view.walk(step);
    setSpoken(isAround ? t('finding.around') : '');
    if (next) onLocate(next);
  };
  const fixAll = safe > 0 && (
    <Button icon={<Wrench20Regular />} onClick={onFixAll}>
      {t('fix.all', { n: safe })}
    </Button>
  );
  if (isClean && !isStale) {
    return (
      <>
        <Button appearance="primary" className={prose.grow} onClick={onCertificate}>
          {t('certificate')}
        </Button>
        {fixAll}
      </>
    );
  }
  if (isStale || !isList) {
    return (
      <>
        <Button appearance="primary" className={prose.grow} onClick={onAgain}>
          {t('check.again')}
        </Button>
      </>
    );
  }
  const isIdle = view.shown === 0;
  return (
    <>
      <Button
        appearance="primary"
        className={prose.grow}
        icon={<ChevronDown20Regular />}
        disabledFocusable={isIdle}
        onClick={() => walk(1)}
      >
        {t('finding.next')}
      </Button>
      <Button
        icon={<ChevronUp20Regular />}
        aria-label={t('finding.previous')}
        title={t('finding.previous')}
        disabledFocusable={isIdle}
        onClick={() => walk(-1)}
      />
      {fixAll}
      {view.position > 0 && (
        <span className={prose.faint}>{t('finding.position', { i: view.position, n: view.shown })}</span>
      )}
      <span className={styles.spoken} role="status">
        {spoken}
      </span>
    </>
  );
}
