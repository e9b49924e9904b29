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

export interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  /** Blanks are drawn as ␣, line feeds as ⏎: the change is about them. */
  readonly isVisible?: boolean;
  /** What the two sides are called; absent: 现在, 建议改为. */
  readonly names?: readonly [before: string, after: string];
}

/** Both sides of a change to one cell; a blank side says so. */
export function BeforeAfter({ before, after, isVisible = false, names }: BeforeAfterProps) {
  const styles = useStyles();
  const [now, to] = names ?? [t('text.now'), t('text.to')];
  const shown = (text: string): string => (isVisible ? drawn(text) : text) || t('text.blank');
  return (
    <dl className={styles.root}>
      <dt className={styles.label}>{now}</dt>
      <dd className={mergeClasses(styles.value, styles.before)}>{shown(before)}</dd>
      <dt className={styles.label}>{to}</dt>
      <dd className={mergeClasses(styles.value, styles.after)}>{shown(after)}</dd>
    </dl>
  );
}

/** Only the blanks at the ends of a line count as such: those between words are seen anyway. */
function drawn(text: string): string {
  return text
    .replace(/^[^\S\n]+|[^\S\n]+$/gm, (blanks) => '␣'.repeat(blanks.length))
    .replace(/\n(?=\s*$)/g, '⏎\n')
    .replace(/\n+$/, '');
}
