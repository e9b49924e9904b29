// Can the table go up? The answer first, as of which day, and the way to ask again.

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle24Filled,
  CircleHalfFill24Regular,
  DismissSquare24Filled,
} from '@fluentui/react-icons';
import type { CheckReport } from '../../jobs/CheckReport';
import { dayText } from '../day';
import { useProse } from '../parts/useProse';
import { t } from '../text';

const useStyles = makeStyles({
  root: {
    padding: '10px 16px 8px',
    display: 'grid',
    gridTemplateColumns: '24px 1fr',
    columnGap: '8px',
    alignItems: 'start',
    flexShrink: 0,
  },
  icon: { marginTop: '2px' },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorNeutralForeground3 },
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  why: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', marginTop: '2px' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface VerdictProps {
  readonly report: CheckReport;
  /** The sheet has changed since. */
  readonly isStale: boolean;
  readonly onAgain: () => void;
  readonly onSettings: () => void;
}

/** The verdict; out of date when the sheet has changed since. */
export function Verdict({ report, isStale, onAgain, onSettings }: VerdictProps) {
  const styles = useStyles();
  const prose = useProse();
  const isBlocked = report.verdict === 'blocked';
  const Icon = isStale
    ? CircleHalfFill24Regular
    : isBlocked
      ? DismissSquare24Filled
      : CheckmarkCircle24Filled;
  const ink = isStale ? styles.stale : isBlocked ? styles.blocked : styles.clear;
  return (
    <section className={styles.root}>
      <Icon className={mergeClasses(styles.icon, ink)} aria-hidden />
      <div>
        <div role="status">
          <h2 className={mergeClasses(prose.answer, styles.answer)}>
            {answer(report)}
            <span className={styles.why}>{reason(report)}</span>
          </h2>
          <p className={prose.faint}>
            {t('verdict.meta', { day: dayText(report.asOf), state: t(`head.${report.state}`) })}
          </p>
          {isStale && <p className={prose.paragraph}>{t('verdict.stale')}</p>}
        </div>
        <div className={styles.links}>
          {!isStale && (
            <Link as="button" className={styles.link} onClick={onAgain}>
              {t('check.again')}
            </Link>
          )}
          <Link as="button" className={styles.link} onClick={onSettings}>
            {t('check.settings')}
          </Link>
        </div>
      </div>
    </section>
  );
}

function answer({ verdict, state }: CheckReport): string {
  if (state === 'draft') return t(verdict === 'blocked' ? 'verdict.blocked.draft' : 'verdict.passable.draft');
  return t(verdict === 'blocked' ? 'verdict.blocked' : 'verdict.passable');
}

function reason({ verdict, counts, state }: CheckReport): string {
  if (verdict === 'blocked') return t('verdict.why.error', { n: counts.error });
  return state === 'draft' ? '' : t('verdict.why.none');
}
