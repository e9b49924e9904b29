// 记为印发时已有: which defects of the document itself will no longer count, and that this is the person's decision.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackBar } from '../parts/BackBar';
import { CellLink } from '../parts/CellLink';
import { LimitedList } from '../parts/LimitedList';
import { Pane } from '../parts/Pane';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';
import type { ListedFinding } from './ListedFinding';

const useStyles = makeStyles({
  intro: { padding: '12px 16px', display: 'flex', flexDirection: 'column', gap: '4px' },
  one: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  notice: { padding: '12px 16px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface IssuedDefectsProps {
  readonly head: ReactNode;
  readonly defects: readonly ListedFinding[];
  readonly isBusy: boolean;
  readonly notice: ReactNode;
  readonly onLocate: (listed: ListedFinding) => void;
  readonly onIssue: () => void;
  readonly onBack: () => void;
}

/** The list, and the one button that keeps it. */
export function IssuedDefects(props: IssuedDefectsProps) {
  const { head, defects, isBusy, notice, onLocate, onIssue, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane
      head={head}
      flush
      top={
        <BackBar title={t('issued.title', { n: defects.length })} note={t('issued.note')} onBack={onBack} />
      }
      foot={
        <>
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabledFocusable={isBusy}
            onClick={onIssue}
          >
            {t('issued.go', { n: defects.length })}
          </Button>
          <Button size="large" onClick={onBack}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {notice && <div className={styles.notice}>{notice}</div>}
      <div className={styles.intro}>
        <p className={prose.paragraph}>{t('issued.what')}</p>
        <p className={prose.faint}>{t('issued.kept')}</p>
      </div>
      <LimitedList
        items={defects}
        render={(listed) => (
          <div key={listed.id} className={styles.one}>
            <SeverityIcon of={listed.finding.severity} />
            <span className={styles.words}>
              <span className={styles.title}>{listed.title}</span>
              {listed.finding.message}
            </span>
            {listed.finding.cell !== null && (
              <CellLink cell={listed.finding.cell} onLocate={() => onLocate(listed)} />
            )}
          </div>
        )}
      />
    </Pane>
  );
}
