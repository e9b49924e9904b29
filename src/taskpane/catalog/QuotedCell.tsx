// The cell as printed, the name in question marked in it.

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

/** `span` is where the name stands in `raw`. */
export function QuotedCell({ raw, span: [from, to] }: { raw: string; span: readonly [number, number] }) {
  const styles = useStyles();
  return (
    <p className={styles.quote}>
      {raw.slice(0, from)}
      <mark className={styles.mark}>{raw.slice(from, to)}</mark>
      {raw.slice(to)}
    </p>
  );
}
