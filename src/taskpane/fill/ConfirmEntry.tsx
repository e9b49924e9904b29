// What exactly will be written? Before and after of each cell; only then the one button that writes. (design picture 12)

import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { EntryEdit } from '../../jobs/fill';
import type { Finding } from '../../rules/Finding';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { f } from './fillWords';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '6px' },
  line: { display: 'block' },
  icon: { verticalAlign: '-3px', marginRight: '4px', color: tokens.colorNeutralForeground3 },
});

export interface ConfirmEntryProps {
  readonly head: ReactNode;
  readonly task: string;
  readonly edits: readonly EntryEdit[];
  /** What is still to be looked at; it does not stop the write. */
  readonly findings: readonly Finding[];
  readonly notice: ReactNode;
  readonly isWriting: boolean;
  readonly onLocate: (cell: string) => void;
  readonly onWrite: () => void;
  readonly onBack: () => void;
}

/** The screen before a write. */
export function ConfirmEntry(props: ConfirmEntryProps) {
  const { head, task, edits, findings, notice, isWriting, onLocate, onWrite, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  const isNothing = edits.length === 0;
  return (
    <Pane
      head={head}
      top={<BackBar title={f('confirm.title', { n: edits.length })} note={task} onBack={onBack} />}
      foot={
        <>
          <MainButton autoFocus isOff={isWriting || isNothing} onPress={onWrite}>
            {f(isWriting ? 'writing' : 'confirm.write')}
          </MainButton>
          <Button size="large" onClick={onBack}>
            {f('confirm.edit')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        {notice}
        {isNothing && <p className={prose.paragraph}>{f('form.nothing')}</p>}
        {edits.map(({ at, after }) => (
          <section key={at.cell}>
            <div className={styles.head}>
              <h3 className={prose.label}>{at.heading}</h3>
              <CellLink cell={at.cell} onLocate={() => onLocate(at.cell)} />
            </div>
            <BeforeAfter
              before={at.raw.trim()}
              after={after}
              names={[f('confirm.before'), f('confirm.after')]}
            />
          </section>
        ))}
        {findings.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {f(findings.some(({ severity }) => severity === 'error') ? 'confirm.due' : 'confirm.left', {
                n: findings.length,
              })}
              {findings.map(({ rule, message }) => (
                <span key={rule + message} className={styles.line}>
                  {message}
                </span>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
        <p className={prose.faint}>
          <LockClosed16Regular aria-hidden className={styles.icon} />
          {f('confirm.official')}
        </p>
        <p className={prose.faint}>{f('confirm.undo')}</p>
      </div>
    </Pane>
  );
}
