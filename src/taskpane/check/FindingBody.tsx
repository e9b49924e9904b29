// Why is this a finding, what is to be done, and what can be done from here? (design pictures 25, 26, 30)

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Location16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { Finding } from '../../rules/Finding';
import { BeforeAfter } from '../parts/BeforeAfter';
import { Highlighted } from '../parts/Highlighted';
import { t } from '../text';

const useStyles = makeStyles({
  root: { padding: '0 16px 12px 41px', display: 'flex', flexDirection: 'column', gap: '8px' },
  inset: { paddingLeft: '13px' },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    rowGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  taskLabel: { marginRight: '10px' },
  task: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  changed: { margin: 0 },
  lock: {
    display: 'flex',
    gap: '4px',
    alignItems: 'center',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  action: { minWidth: 0, paddingLeft: '10px', paddingRight: '10px' },
});

export interface FindingBodyProps {
  readonly finding: Finding;
  /** In full; empty for a finding about the table. */
  readonly taskText: string;
  /** The card itself stands inset, under the line of its cause. */
  readonly isInset: boolean;
  readonly isChanged: boolean;
  readonly word: string;
  readonly onLocate: () => void;
  readonly onRule: () => void;
}

/** Three answers, the proposed text where there is one, 定位 and 说明, the task in full. A changed cell's old text is not shown. */
export function FindingBody({
  finding,
  taskText,
  isInset,
  isChanged,
  word,
  onLocate,
  onRule,
}: FindingBodyProps) {
  const styles = useStyles();
  const isLocked = finding.repairs.some(({ kind }) => kind === 'display');
  return (
    <div className={mergeClasses(styles.root, isInset && styles.inset)}>
      {isChanged ? (
        <p className={styles.changed}>{t('finding.changed.why', { cell: finding.cell ?? '' })}</p>
      ) : (
        <>
          <dl className={styles.lines}>
            {(['message', 'why', 'todo'] as const).map((answer) => (
              <Fragment key={answer}>
                <dt className={styles.label}>{t(`finding.${answer === 'message' ? 'what' : answer}`)}</dt>
                <dd className={styles.value}>
                  <Highlighted text={finding[answer]} word={word} />
                </dd>
              </Fragment>
            ))}
          </dl>
          {finding.repairs.map((repair) => (
            <BeforeAfter key={`${repair.cell} ${repair.after}`} before={repair.before} after={repair.after} />
          ))}
          {isLocked && (
            <p className={styles.lock}>
              <LockClosed16Regular aria-hidden />
              {t('finding.locked')}
            </p>
          )}
        </>
      )}
      <div className={styles.actions}>
        {finding.cell !== null && (
          <Button className={styles.action} icon={<Location16Regular />} onClick={onLocate}>
            {t('finding.locate')}
          </Button>
        )}
        <Button className={styles.action} appearance="subtle" onClick={onRule}>
          {t('finding.rule')}
        </Button>
      </div>
      {taskText !== '' && (
        <p className={styles.task}>
          <span className={mergeClasses(styles.label, styles.taskLabel)}>{t('finding.task')}</span>
          <Highlighted text={taskText} word={word} />
        </p>
      )}
    </div>
  );
}
