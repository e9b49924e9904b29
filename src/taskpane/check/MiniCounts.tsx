// How many findings of each severity are in a group? Sign and number, the word for those who listen.

import { makeStyles } from '@fluentui/react-components';
import { severities, SeverityIcon } from '../parts/SeverityIcon';
import { t } from './checkWords';
import type { ListedFinding } from './ListedFinding';

const useStyles = makeStyles({
  one: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Counts by severity; a severity without findings is left out. */
export function MiniCounts({ findings }: { findings: readonly ListedFinding[] }) {
  const styles = useStyles();
  return severities.map((severity) => {
    const n = findings.filter(({ finding }) => finding.severity === severity).length;
    if (n === 0) return null;
    return (
      <span key={severity} className={styles.one}>
        <SeverityIcon of={severity} small />
        <span className={styles.spoken}>{t(`severity.${severity}`)}</span>
        {n}
      </span>
    );
  });
}
