// 29 entries missing are one thing to know: a cause with several findings is one line that opens.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { SeverityIcon } from '../parts/SeverityIcon';
import { t } from '../text';
import type { CauseGroup } from './groupFindings';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto 16px',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    minHeight: '40px',
    padding: '8px 16px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** Severity sign, cause, how many. */
export function CauseLine({
  cause,
  isOpen,
  onFlip,
}: {
  cause: CauseGroup;
  isOpen: boolean;
  onFlip: () => void;
}) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button type="button" className={styles.root} aria-expanded={isOpen} onClick={onFlip}>
      <SeverityIcon of={cause.severity} />
      <span className={styles.title}>{cause.title}</span>
      <span className={styles.count}>{t('count', { n: cause.findings.length })}</span>
      <Chevron aria-hidden />
    </button>
  );
}
