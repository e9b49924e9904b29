// The entries stand in the table: the reconciliation, what was not written and why, and 撤销.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, Info24Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { BackBar } from '../parts/BackBar';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { reconciliationText } from './reconciliation';
import { r } from './returnsWords';
import type { Merged } from './useMerge';

const useStyles = makeStyles({
  answer: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px' },
  done: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
  none: { color: tokens.colorNeutralForeground3, marginTop: '2px' },
  undo: { alignSelf: 'flex-start' },
});

export interface MergeDoneProps {
  readonly head: ReactNode;
  readonly merged: Merged;
  readonly onStanding: () => void;
  readonly onBack: () => void;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
}

/** The last screen of merging. */
export function MergeDone({ head, merged, onStanding, onBack, onUndo }: MergeDoneProps) {
  const { reconciliation, written, refused } = merged;
  const styles = useStyles();
  const prose = useProse();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const Icon = written > 0 ? CheckmarkCircle24Filled : Info24Regular;
  const open = reconciliation.entries.conflicts;
  return (
    <Pane
      head={head}
      top={<BackBar title={r('done')} note={r('done.note')} onBack={onBack} />}
      foot={
        <>
          <MainButton ref={next} onPress={onStanding}>
            {r('done.standing')}
          </MainButton>
          <Button size="large" onClick={onBack}>
            {r('done.back')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        <section className={styles.answer} role="status">
          <Icon className={written > 0 ? styles.done : styles.none} aria-hidden />
          <div>
            <h3 className={prose.answer}>{written > 0 ? r('written', { n: written }) : r('written.none')}</h3>
            {reconciliationText(reconciliation).map((sentence) => (
              <p key={sentence} className={prose.paragraph}>
                {sentence}
              </p>
            ))}
          </div>
        </section>
        {refused.length > 0 && (
          <section>
            <h3 className={prose.heading}>{r('refused', { n: refused.length })}</h3>
            <ul className={prose.list}>
              {refused.map(({ cell, reason }) => (
                <li key={cell}>{r(`refused.${reason}`, { cell })}</li>
              ))}
            </ul>
          </section>
        )}
        {open > 0 && <p className={prose.paragraph}>{r('done.open', { n: open })}</p>}
        {onUndo && (
          <Button className={styles.undo} onClick={onUndo}>
            {r('done.undo')}
          </Button>
        )}
        <p className={prose.faint}>{r('done.why')}</p>
      </div>
    </Pane>
  );
}
