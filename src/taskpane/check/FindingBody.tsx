// Why is this a finding, what is to be done, and what can be done from here? (design pictures 25, 26, 30)

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowClockwise16Regular,
  Copy16Regular,
  Location16Regular,
  LockClosed16Regular,
  Wrench16Regular,
} from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import type { Finding } from '../../rules/Finding';
import { dayText } from '../day';
import { BeforeAfter } from '../parts/BeforeAfter';
import { copyText } from '../parts/copyText';
import { Highlighted } from '../parts/Highlighted';
import { t } from './checkWords';
import type { FindingActions } from './FindingActions';
import { isCounted, type ListedFinding } from './ListedFinding';

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
  recheck: { alignSelf: 'flex-start' },
  repair: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
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
  readonly listed: ListedFinding;
  /** The card itself stands inset, under the line of its cause. */
  readonly isInset: boolean;
  readonly isChanged: boolean;
  readonly word: string;
  readonly actions: FindingActions;
}

/** Three answers, what can be put right, what else can be done, the task in full. A changed cell's old text is not shown. */
export function FindingBody({ listed, isInset, isChanged, word, actions }: FindingBodyProps) {
  const styles = useStyles();
  const { finding, taskText } = listed;
  const repairs = actions.repairsOf(listed);
  const isLocked = finding.repairs.some(({ kind }) => kind === 'display');
  return (
    <div className={mergeClasses(styles.root, isInset && styles.inset)}>
      {isChanged ? (
        <>
          <p className={styles.changed}>{t('finding.changed.why', { cell: finding.cell ?? '' })}</p>
          <Button
            className={styles.recheck}
            icon={<ArrowClockwise16Regular />}
            onClick={() => actions.onRecheck(listed)}
          >
            {t('finding.recheck')}
          </Button>
        </>
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
          {repairs.map((repair) => (
            <div key={`${repair.edit.cell} ${repair.after}`} className={styles.repair}>
              <BeforeAfter before={repair.before} after={repair.after} names={[t('text.now'), t('fix.to')]} />
              <Button
                className={styles.action}
                icon={<Wrench16Regular />}
                aria-label={t('repair.to', { cell: repair.edit.cell, text: repair.after })}
                onClick={() => actions.onRepair(listed, repair)}
              >
                {t('repair.go')}
              </Button>
            </div>
          ))}
          {repairs.length === 0 &&
            finding.repairs.map((repair) => (
              <BeforeAfter
                key={`${repair.cell} ${repair.after}`}
                before={repair.before}
                after={repair.after}
              />
            ))}
          {finding.waived && <p className={styles.changed}>{waiverText(finding.waived)}</p>}
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
          <Button
            className={styles.action}
            icon={<Location16Regular />}
            onClick={() => actions.onLocate(listed)}
          >
            {t('finding.locate')}
          </Button>
        )}
        {isCounted(listed) && !isChanged && (
          <Button className={styles.action} onClick={() => actions.onWaive(listed)}>
            {t('waive')}
          </Button>
        )}
        {!isCounted(listed) && !finding.waived?.isLight && (
          <Button className={styles.action} onClick={() => actions.onRecount(listed)}>
            {t(finding.waived ? 'waive.undo' : 'issued.undo')}
          </Button>
        )}
        <Button className={styles.action} appearance="subtle" onClick={() => actions.onRule(listed)}>
          {t('finding.rule')}
        </Button>
        <CopyButton text={() => detailText(listed)} />
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

/** The whole finding as plain lines, for a chat or a letter. */
function detailText({ finding, title, place, taskText }: ListedFinding): string {
  const head = [finding.cell, place, finding.unit, title].filter(Boolean).join('　');
  return [head, taskText, finding.message, finding.why, finding.todo].filter(Boolean).join('\n');
}

function waiverText({ reason, by, until, isLight }: NonNullable<Finding['waived']>): string {
  const day = until === null ? t('waive.forever') : t('waive.until.day', { day: dayText(until) });
  return t(isLight ? 'waive.light' : 'waive.text', { reason, by, until: day });
}

function CopyButton({ text }: { text: () => string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    // The desktop pane may refuse the clipboard: the card's own text can be selected by hand.
    const isDone = await copyText(text());
    setCopied(isDone);
  };
  return (
    <>
      <Button
        className={styles.action}
        appearance="subtle"
        icon={<Copy16Regular />}
        aria-label={t('finding.copy')}
        title={t('finding.copy')}
        onClick={() => void copy()}
      />
      <span className={styles.label} role="status">
        {copied !== null && t(copied ? 'trouble.copied' : 'finding.uncopied')}
      </span>
    </>
  );
}
