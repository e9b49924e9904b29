// What stood in the official text, and what stands in the returned file? What differs is underlined or struck through: colour is not needed.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { difference, type Stretch } from './difference';
import { r } from './returnsWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    rowGap: '4px',
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  value: {
    margin: 0,
    padding: '0 8px',
    minWidth: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  now: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground2 },
  mark: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Both sides; a blank one says so. */
export function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
  const styles = useStyles();
  const stretches = difference(from.trim(), to.trim());
  return (
    <dl className={styles.root}>
      <dt className={styles.label}>{r('from')}</dt>
      <dd className={styles.value}>
        <Side stretches={stretches} left="in" />
      </dd>
      <dt className={styles.label}>{r('to')}</dt>
      <dd className={mergeClasses(styles.value, styles.now)}>
        <Side stretches={stretches} left="out" />
      </dd>
    </dl>
  );
}

function Side({ stretches, left }: { readonly stretches: readonly Stretch[]; readonly left: 'in' | 'out' }) {
  const styles = useStyles();
  const own = stretches.filter(({ kind }) => kind !== left);
  if (own.length === 0) return <>{r('blank')}</>;
  return own.map(({ kind, text }, place) => {
    if (kind === 'same') return text;
    const Mark = kind === 'out' ? 'del' : 'ins';
    return (
      <Mark key={place} className={styles.mark}>
        {text}
      </Mark>
    );
  });
}
