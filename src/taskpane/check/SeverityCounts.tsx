// How many of each severity? The counts are filters too; they never change when a filter is on.

import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../jobs/CheckReport';
import type { Severity } from '../../rules/Finding';
import { severities, SeverityIcon } from '../parts/SeverityIcon';
import { t } from './checkWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '5fr 5fr 4fr',
    // At 200 % zoom three do not fit side by side.
    '@media (max-width: 299px)': { display: 'flex', flexWrap: 'wrap' },
    gap: '6px',
    padding: '0 16px',
    flexShrink: 0,
  },
  // Two digits take the room the third one leaves.
  wide: { gridTemplateColumns: 'repeat(3, auto)' },
  large: { display: 'flex', flexWrap: 'wrap' },
  one: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: '2px',
    paddingRight: '2px',
    height: '28px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    gap: '2px',
    '& .fui-Button__icon': { width: '16px', marginRight: '1px' },
  },
  number: { fontWeight: tokens.fontWeightSemibold, marginLeft: '4px' },
});

export interface SeverityCountsProps {
  readonly counts: CheckReport['counts'];
  /** The one that is shown alone; null = all are shown. */
  readonly only: Severity | null;
  readonly onOnly: (severity: Severity | null) => void;
}

/** Three toggle buttons. */
export function SeverityCounts({ counts, only, onOnly }: SeverityCountsProps) {
  const styles = useStyles();
  const most = Math.max(...severities.map((severity) => counts[severity]));
  return (
    <div
      className={mergeClasses(styles.root, most > 9 && styles.wide, most > 99 && styles.large)}
      role="group"
      aria-label={t('severity.filter')}
    >
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.one}
          checked={only === severity}
          icon={<SeverityIcon of={severity} small />}
          onClick={() => onOnly(only === severity ? null : severity)}
        >
          {t(`severity.${severity}`)}
          <span className={styles.number}>{counts[severity]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
