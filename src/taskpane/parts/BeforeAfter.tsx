// What stands in a cell, and what should stand there? Words and a bar mark the two sides; colour is not needed.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { t } from '../text';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    rowGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    paddingTop: '2px',
    whiteSpace: 'nowrap',
  },
  value: { margin: 0, padding: '2px 8px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', minWidth: 0 },
  before: { color: tokens.colorNeutralForeground2, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  after: {
    color: tokens.colorNeutralForeground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Both sides of a change to one cell; a blank side says so. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      <dt className={styles.label}>{t('finding.now')}</dt>
      <dd className={mergeClasses(styles.value, styles.before)}>{before || t('finding.blank')}</dd>
      <dt className={styles.label}>{t('finding.to')}</dt>
      <dd className={mergeClasses(styles.value, styles.after)}>{after || t('finding.blank')}</dd>
    </dl>
  );
}
