// Can the table go up? The answer first, as of which day, and the way to ask again.

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle24Filled,
  CircleHalfFill24Regular,
  DismissSquare24Filled,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckReport } from '../../jobs/CheckReport';
import { dayText } from '../day';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';
import type { CheckActions } from './useCheckActions';

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
  /** How many findings could stand in the issued document. */
  readonly defects: number;
  readonly actions: CheckActions;
  readonly onAgain: () => void;
  readonly onSettings: () => void;
  readonly onIssued: () => void;
  readonly onCertificate: () => void;
}

/** The verdict; out of date when the sheet has changed since. */
export function Verdict(props: VerdictProps) {
  const { report, isStale, defects, actions, onAgain, onSettings, onIssued, onCertificate } = props;
  const [isMore, setIsMore] = useState(false);
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
          <p className={prose.faint}>{certificateText(report)}</p>
          {isStale && <p className={prose.paragraph}>{t('verdict.stale')}</p>}
        </div>
        <div className={styles.links}>
          {!isStale && (
            <Link as="button" className={styles.link} onClick={onAgain}>
              {t('check.again')}
            </Link>
          )}
          <Link as="button" className={styles.link} onClick={() => void actions.report()}>
            {t('report')}
          </Link>
          {report.verdict === 'passable' && !isStale && (
            <Link as="button" className={styles.link} onClick={onCertificate}>
              {t('certificate')}
            </Link>
          )}
          <Link as="button" className={styles.link} aria-expanded={isMore} onClick={() => setIsMore(!isMore)}>
            {t('more')}
          </Link>
        </div>
        {isMore && (
          <div className={styles.links}>
            <Link as="button" className={styles.link} onClick={onSettings}>
              {t('check.settings')}
            </Link>
            <Link as="button" className={styles.link} onClick={() => void actions.printReport()}>
              {t('report.print')}
            </Link>
            <Link as="button" className={styles.link} onClick={() => void actions.mark()}>
              {t('mark')}
            </Link>
            <Link as="button" className={styles.link} onClick={() => void actions.clearMarks()}>
              {t('mark.clear')}
            </Link>
            {defects > 0 && (
              <Link as="button" className={styles.link} onClick={onIssued}>
                {t('issued')}
              </Link>
            )}
          </div>
        )}
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

/** What the verdict rests on: it holds for this content and this catalog only. */
function certificateText({ certificate: { fingerprint, catalog } }: CheckReport): string {
  return catalog
    ? t('verdict.certificate', { fingerprint, version: catalog.version })
    : t('verdict.uncatalogued', { fingerprint });
}
