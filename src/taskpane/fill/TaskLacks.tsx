// What does a task of mine still lack, in a line or two?

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Edit16Regular } from '@fluentui/react-icons';
import type { MyTask } from '../../jobs/fill';
import { f } from './fillWords';

const useStyles = makeStyles({
  lacks: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: '4px',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  full: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  icon: { marginTop: '2px' },
});

/** What is blank, then what is to be looked at; nothing to do is said too. */
export function TaskLacks({ of: { missing, doubts, text, status } }: { readonly of: MyTask }) {
  const styles = useStyles();
  const comma = f('task.comma');
  const lines = missing.length > 0 ? [f('task.lacks', { what: missing.join(comma) })] : [];
  if (doubts.length > 0) lines.push(doubts.join(comma));
  const isFull = lines.length === 0 && (text !== null || status !== null);
  const Icon = isFull ? Checkmark16Regular : Edit16Regular;
  return (isFull ? [f('task.full')] : lines).map((line) => (
    <span key={line} className={mergeClasses(styles.lacks, isFull && styles.full)}>
      <Icon className={styles.icon} aria-hidden />
      <span>{line}</span>
    </span>
  ));
}
