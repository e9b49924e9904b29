// Label and value pairs, one a line; an optional action at the right end of the value.

import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    // At 200 % zoom a value beside its label would be one character wide.
    '@media (max-width: 199px)': { gridTemplateColumns: '1fr', rowGap: '2px' },
    columnGap: '12px',
    rowGap: '6px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    alignItems: 'baseline',
  },
});

/** A list of facts. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
