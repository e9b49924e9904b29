// The heading of a stretch of findings: a line that opens and closes, its count at the right.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    width: '100%',
    alignItems: 'center',
    gap: '6px',
    minHeight: '32px',
    padding: '5px 16px 5px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0 },
  note: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  count: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    marginLeft: 'auto',
    display: 'flex',
    gap: '8px',
    flexShrink: 0,
  },
});

export interface GroupHeadProps {
  readonly title: string;
  readonly note?: string;
  readonly count: ReactNode;
  readonly isOpen: boolean;
  readonly onFlip: () => void;
}

/** A heading that is a button. */
export function GroupHead({ title, note, count, isOpen, onFlip }: GroupHeadProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button type="button" className={styles.root} aria-expanded={isOpen} onClick={onFlip}>
      <Chevron className={styles.chevron} aria-hidden />
      <span>{title}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <span className={styles.count}>{count}</span>
    </button>
  );
}
