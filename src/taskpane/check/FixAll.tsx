// 全部改正: the safe corrections only, each with its box and its before → after; nothing is written until the person says so. (design picture 28)

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PlannedRepair } from '../../jobs/repair';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';
import { LimitedList } from '../parts/LimitedList';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';

const useStyles = makeStyles({
  intro: { padding: '12px 16px 4px' },
  one: { padding: '8px 16px 12px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { paddingTop: '7px' },
  change: { paddingLeft: '32px' },
  notice: { padding: '12px 16px' },
});

export interface FixAllProps {
  readonly head: ReactNode;
  readonly repairs: readonly PlannedRepair[];
  /** Findings that need a person and are not listed here. */
  readonly rest: number;
  readonly isBusy: boolean;
  /** A trouble to tell above the list. */
  readonly notice: ReactNode;
  /** 第4项 of a task's place in the table. */
  readonly placeOf: (taskIndex: number | null) => string;
  readonly onLocate: (cell: string) => void;
  readonly onFix: (chosen: readonly PlannedRepair[]) => void;
  readonly onBack: () => void;
}

/** The list with its boxes; all are ticked at first. */
export default function FixAll(props: FixAllProps) {
  const { head, repairs, rest, isBusy, notice, placeOf, onLocate, onFix, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = repairs.filter(({ edit }) => !left.has(edit.cell));
  const flip = (cell: string): void => {
    const after = new Set(left);
    if (!after.delete(cell)) after.add(cell);
    setLeft(after);
  };
  return (
    <Pane
      head={head}
      flush
      top={
        <BackBar
          title={t('fix.title', { n: repairs.length })}
          note={rest > 0 ? t('fix.rest', { n: rest }) : ''}
          onBack={onBack}
        />
      }
      foot={
        <>
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabledFocusable={chosen.length === 0 || isBusy}
            onClick={() => onFix(chosen)}
          >
            {t('fix.go', { n: chosen.length })}
          </Button>
          <Button size="large" onClick={onBack}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {notice && <div className={styles.notice}>{notice}</div>}
      <div className={styles.intro}>
        <p className={prose.paragraph}>{t('fix.what')}</p>
        <p className={prose.faint}>{t('fix.legend')}</p>
      </div>
      <LimitedList
        items={repairs}
        render={({ edit, before, after, tidying, taskIndex }) => (
          <div key={edit.cell} className={styles.one} role="group" aria-label={edit.cell}>
            <div className={styles.head}>
              <Checkbox
                checked={!left.has(edit.cell)}
                onChange={() => flip(edit.cell)}
                label={
                  <>
                    <span className={styles.title}>{t(`fix.kind.${tidying ?? 'other'}`)}</span>
                    <span className={styles.place}>{placeOf(taskIndex)}</span>
                  </>
                }
              />
              <span className={styles.link}>
                <CellLink cell={edit.cell} onLocate={() => onLocate(edit.cell)} />
              </span>
            </div>
            <div className={styles.change}>
              <BeforeAfter before={before} after={after} names={[t('text.now'), t('fix.to')]} isVisible />
            </div>
          </div>
        )}
      />
    </Pane>
  );
}
