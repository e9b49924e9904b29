// What has to be known besides the findings: damaged settings, waivers that expired or have nothing left, a 校验报告 or 校验证明 that no longer fits.

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsFound } from '../../workbook/KeptSettings';
import { t } from './checkWords';
import type { AfterCheck } from './useAfterCheck';
import type { CheckActions } from './useCheckActions';
import type { CheckResult } from './ListedFinding';

const useStyles = makeStyles({
  root: {
    padding: '8px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
  link: { marginLeft: '8px', fontSize: 'inherit', lineHeight: 'inherit' },
});

export interface DeskNoticesProps {
  readonly result: CheckResult;
  readonly damage: SettingsFound['damage'];
  readonly earlier: AfterCheck['earlier'];
  readonly actions: CheckActions;
  readonly onCertificate: () => void;
}

/** One calm line each; nothing when there is nothing to say. */
export function DeskNotices({ result, damage, earlier, actions, onCertificate }: DeskNoticesProps) {
  const styles = useStyles();
  const { expired, waivers, baseline } = result.report.removable;
  const lines: { words: string; action?: { word: string; run: () => void } }[] = [];
  if (damage !== null) lines.push({ words: t(`kept.${damage}`) });
  if (result.unread > 0) lines.push({ words: t('kept.unread', { n: result.unread }) });
  if (expired.length > 0) lines.push({ words: t('waive.expired', { n: expired.length }) });
  if (waivers.length > 0) {
    lines.push({
      words: t('waive.spare', { n: waivers.length }),
      action: { word: t('waive.spare.go'), run: () => void actions.unwaive(waivers) },
    });
  }
  if (baseline.length > 0) {
    lines.push({
      words: t('issued.spare', { n: baseline.length }),
      action: { word: t('issued.spare.go'), run: () => void actions.unissue(baseline) },
    });
  }
  if (earlier.report === 'void') {
    lines.push({
      words: t('report.void'),
      action: { word: t('report.again'), run: () => void actions.report() },
    });
  }
  if (earlier.certificate === 'void') {
    const again = { word: t('report.again'), run: onCertificate };
    lines.push({
      words: t('certificate.void'),
      ...(result.report.verdict === 'blocked' ? {} : { action: again }),
    });
  }
  if (lines.length === 0) return null;
  return (
    <div className={styles.root} role="note" aria-label={t('kept.label')}>
      {lines.map(({ words, action }) => (
        <p key={words} className={styles.line}>
          {words}
          {action && (
            <Link as="button" className={styles.link} onClick={action.run}>
              {action.word}
            </Link>
          )}
        </p>
      ))}
    </div>
  );
}
