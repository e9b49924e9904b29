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
  /** What is wrong with the cell. */
  readonly titleOf: (repair: PlannedRepair) => string;
  /** 第4项 of a task's place in the table. */
  readonly placeOf: (taskIndex: number | null) => string;
  readonly onLocate: (cell: string) => void;
  readonly onFix: (chosen: readonly PlannedRepair[]) => void;
  readonly onBack: () => void;
}

/** The list with its boxes; all are ticked at first. */
export function FixAll(props: FixAllProps) {
  const { head, repairs, rest, isBusy, notice, titleOf, placeOf, onLocate, onFix, onBack } = props;
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
        render={(repair) => (
          <One
            key={repair.edit.cell}
            repair={repair}
            title={titleOf(repair)}
            place={placeOf(repair.taskIndex)}
            isChosen={!left.has(repair.edit.cell)}
            onFlip={() => flip(repair.edit.cell)}
            onLocate={() => onLocate(repair.edit.cell)}
          />
        )}
      />
    </Pane>
  );
}

interface OneProps {
  readonly repair: PlannedRepair;
  readonly title: string;
  readonly place: string;
  readonly isChosen: boolean;
  readonly onFlip: () => void;
  readonly onLocate: () => void;
}

function One({ repair: { edit, before, after }, title, place, isChosen, onFlip, onLocate }: OneProps) {
  const styles = useStyles();
  return (
    <div className={styles.one} role="group" aria-label={edit.cell}>
      <div className={styles.head}>
        <Checkbox
          checked={isChosen}
          onChange={onFlip}
          label={
            <>
              <span className={styles.title}>{title}</span>
              <span className={styles.place}>{place}</span>
            </>
          }
        />
        <span className={styles.link}>
          <CellLink cell={edit.cell} onLocate={onLocate} />
        </span>
      </div>
      <div className={styles.change}>
        <BeforeAfter before={before} after={after} names={[t('text.now'), t('fix.to')]} isVisible />
      </div>
    </div>
  );
}
